-- code:       ANSWERED
-- zh:         应答量
-- en:         calls answered
-- unit:       calls
-- formula.zh: 由座席接起的来话 A
-- formula.en: calls an agent took A
-- needs:      calls(month, outcome)
-- source:     ours
SELECT month, count(CASE WHEN outcome = 'ANSWERED' THEN 1 END) AS numerator, 1 AS denominator
FROM calls
GROUP BY month
ORDER BY month
