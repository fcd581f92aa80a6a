-- code:       ABANDONMENT_WITH_IVR
-- zh:         放弃率（含排队前挂断）
-- en:         abandonment with hang-ups before the queue
-- unit:       percent
-- formula.zh: （B ＋ P）÷（A ＋ B ＋ P）
-- formula.en: (B + P) / (A + B + P)
-- needs:      calls(month, outcome)
-- source:     ours; which calls count as abandoned is what the three differ in
SELECT month,
       count(CASE WHEN outcome IN ('ABANDONED_QUEUE', 'ABANDONED_IVR') THEN 1 END) AS numerator,
       count(CASE WHEN outcome IN ('ANSWERED', 'ABANDONED_QUEUE', 'OTHER_EXIT', 'ABANDONED_IVR') THEN 1 END) AS denominator
FROM calls
GROUP BY month
ORDER BY month
