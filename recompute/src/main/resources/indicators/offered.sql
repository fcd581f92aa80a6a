-- code:       OFFERED
-- zh:         来话量（转人工）
-- en:         calls offered to agents
-- unit:       calls
-- formula.zh: 应答 A ＋ 排队中放弃 B
-- formula.en: answered A + abandoned in queue B
-- needs:      calls(month, outcome)
-- source:     ours; hang-ups before the queue are told apart
SELECT month, count(CASE WHEN outcome IN ('ANSWERED', 'ABANDONED_QUEUE', 'OTHER_EXIT') THEN 1 END) AS numerator, 1 AS denominator
FROM calls
GROUP BY month
ORDER BY month
