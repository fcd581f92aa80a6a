-- code:       TRAIN_ATTEND
-- zh:         参训率
-- en:         training attendance
-- unit:       percent
-- formula.zh: 实际参训人次 ÷ 应参训人次
-- formula.en: people attending / people due to attend
-- needs:      training(month, due, attended)
-- source:     the catalogue's dictionary of indicators
SELECT month,
       count(CASE WHEN due AND attended THEN 1 END) AS numerator,
       count(CASE WHEN due THEN 1 END) AS denominator
FROM training
GROUP BY month
ORDER BY month
