-- code:       SERVICE_LEVEL_V1
-- zh:         服务水平 V1 放弃计为未达
-- en:         service level V1, abandoned calls count against
-- unit:       percent
-- formula.zh: a ÷（A ＋ B）
-- formula.en: a / (A + B)
-- needs:      calls(month, outcome, wait_ms)
-- parameters: threshold_s
-- source:     Cisco UCCE, ICMI and 51callcenter (2010) name these formulas; the letters are explained in docs/recompute.md
SELECT month,
       count(CASE WHEN outcome = 'ANSWERED' AND wait_ms <= 1000 * :threshold_s THEN 1 END) AS numerator,
       count(CASE WHEN outcome IN ('ANSWERED', 'ABANDONED_QUEUE', 'OTHER_EXIT') THEN 1 END) AS denominator
FROM calls
GROUP BY month
ORDER BY month
