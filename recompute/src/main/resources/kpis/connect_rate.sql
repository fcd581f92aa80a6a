-- code:       CONNECT_RATE
-- zh:         人工接通率
-- en:         agent answer rate
-- unit:       percent
-- formula.zh: A ÷（A ＋ B ＋ 其他离队）
-- formula.en: A / (A + B + other exits)
-- needs:      calls(month, outcome)
-- source:     the catalogue's dictionary of indicators
SELECT month,
       count(CASE WHEN outcome = 'ANSWERED' THEN 1 END) AS numerator,
       count(CASE WHEN outcome IN ('ANSWERED', 'ABANDONED_QUEUE', 'OTHER_EXIT') THEN 1 END) AS denominator
FROM calls
WHERE direction = 'INBOUND'
GROUP BY month
ORDER BY month
