-- code:       ABANDONED
-- zh:         排队中放弃量
-- en:         calls abandoned in queue
-- unit:       calls
-- formula.zh: 进入排队、未等到座席即挂断 B
-- formula.en: queued and hung up before an agent answered B
-- needs:      calls(month, outcome)
-- source:     ours
SELECT month, count(CASE WHEN outcome = 'ABANDONED_QUEUE' THEN 1 END) AS numerator, 1 AS denominator
FROM calls
GROUP BY month
ORDER BY month
