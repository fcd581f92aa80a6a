-- code:       HUNG_UP_BEFORE_QUEUE
-- zh:         排队前挂断量
-- en:         hang-ups before the queue
-- unit:       calls
-- formula.zh: 在语音菜单中挂断，未进入排队 P
-- formula.en: hung up in the voice menu, never queued P
-- needs:      calls(month, outcome)
-- source:     ours
SELECT month, count(CASE WHEN outcome = 'ABANDONED_IVR' THEN 1 END) AS numerator, 1 AS denominator
FROM calls
GROUP BY month
ORDER BY month
