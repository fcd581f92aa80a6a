-- code:       SERVICE_LEVEL_V4
-- zh:         服务水平 V4 只计应答
-- en:         service level V4, answered calls only
-- unit:       percent
-- formula.zh: a ÷ A
-- formula.en: a / A
-- needs:      calls(month, outcome, wait_ms)
-- parameters: threshold_s
-- source:     Cisco UCCE, ICMI and 51callcenter (2010) name these formulas; the letters are explained in docs/recompute.md
SELECT month,
       count(CASE WHEN outcome = 'ANSWERED' AND wait_ms <= 1000 * :threshold_s THEN 1 END) AS numerator,
       count(CASE WHEN outcome = 'ANSWERED' THEN 1 END) AS denominator
FROM calls
GROUP BY month
ORDER BY month
