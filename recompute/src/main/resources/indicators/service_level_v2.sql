-- code:       SERVICE_LEVEL_V2
-- zh:         服务水平 V2 时限内放弃不计
-- en:         service level V2, calls abandoned within T ignored
-- unit:       percent
-- formula.zh: a ÷（A ＋ B － b）
-- formula.en: a / (A + B - b)
-- needs:      calls(month, outcome, wait_ms)
-- parameters: threshold_s
-- source:     Cisco UCCE, ICMI and 51callcenter (2010) name these formulas; the letters are explained in docs/recompute.md
SELECT month,
       count(CASE WHEN outcome = 'ANSWERED' AND wait_ms <= 1000 * :threshold_s THEN 1 END) AS numerator,
       count(CASE WHEN outcome IN ('ANSWERED', 'OTHER_EXIT')
                  OR (outcome = 'ABANDONED_QUEUE' AND wait_ms > 1000 * :threshold_s) THEN 1 END) AS denominator
FROM calls
GROUP BY month
ORDER BY month
