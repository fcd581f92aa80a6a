-- code:       SERVICE_LEVEL_V3
-- zh:         服务水平 V3 时限内放弃计为达到
-- en:         service level V3, calls abandoned within T count for
-- unit:       percent
-- formula.zh: （a ＋ b）÷（A ＋ B）
-- formula.en: (a + b) / (A + B)
-- needs:      calls(month, outcome, wait_ms)
-- parameters: threshold_s
-- source:     Cisco UCCE, ICMI and 51callcenter (2010) name these formulas; the letters are explained in docs/recompute.md
SELECT month,
       count(CASE WHEN outcome IN ('ANSWERED', 'ABANDONED_QUEUE') AND wait_ms <= 1000 * :threshold_s THEN 1 END) AS numerator,
       count(CASE WHEN outcome IN ('ANSWERED', 'ABANDONED_QUEUE', 'OTHER_EXIT') THEN 1 END) AS denominator
FROM calls
GROUP BY month
ORDER BY month
