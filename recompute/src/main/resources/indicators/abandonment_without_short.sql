-- code:       ABANDONMENT_WITHOUT_SHORT
-- zh:         放弃率（不计短时放弃）
-- en:         abandonment without short abandons
-- unit:       percent
-- formula.zh: （B － s）÷（A ＋ B － s）
-- formula.en: (B - s) / (A + B - s)
-- needs:      calls(month, outcome, wait_ms)
-- parameters: short_s
-- source:     ours; which calls count as abandoned is what the three differ in
SELECT month,
       count(CASE WHEN outcome = 'ABANDONED_QUEUE' AND wait_ms > 1000 * :short_s THEN 1 END) AS numerator,
       count(CASE WHEN outcome IN ('ANSWERED', 'OTHER_EXIT')
                  OR (outcome = 'ABANDONED_QUEUE' AND wait_ms > 1000 * :short_s) THEN 1 END) AS denominator
FROM calls
GROUP BY month
ORDER BY month
