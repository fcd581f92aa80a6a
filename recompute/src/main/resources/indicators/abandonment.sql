-- code:       ABANDONMENT
-- zh:         放弃率（排队中）
-- en:         abandonment in queue
-- unit:       percent
-- formula.zh: B ÷（A ＋ B）
-- formula.en: B / (A + B)
-- needs:      calls(month, outcome)
-- source:     ours; which calls count as abandoned is what the three differ in
SELECT month,
       count(CASE WHEN outcome = 'ABANDONED_QUEUE' THEN 1 END) AS numerator,
       count(CASE WHEN outcome IN ('ANSWERED', 'ABANDONED_QUEUE', 'OTHER_EXIT') THEN 1 END) AS denominator
FROM calls
GROUP BY month
ORDER BY month
