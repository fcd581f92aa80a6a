-- code:       TRAIN_PASS
-- zh:         考核通过率
-- en:         training pass rate
-- unit:       percent
-- formula.zh: 考核通过人次 ÷ 参加考核人次
-- formula.en: people passing / people examined
-- needs:      training(month, examined, passed)
-- source:     the catalogue's dictionary of indicators
SELECT month,
       count(CASE WHEN examined AND passed THEN 1 END) AS numerator,
       count(CASE WHEN examined THEN 1 END) AS denominator
FROM training
GROUP BY month
ORDER BY month
