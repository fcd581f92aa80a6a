-- code:       FCR_BY_SURVEY
-- zh:         一次解决率（回访法）
-- en:         first contact resolution, by survey
-- unit:       percent
-- formula.zh: 答“已解决”的 ÷ 回答的
-- formula.en: answered yes / answered
-- needs:      surveys(month, resolved)
-- source:     the catalogue's dictionary of indicators; not comparable with the other two
SELECT month,
       count(CASE WHEN resolved THEN 1 END) AS numerator,
       count(*) AS denominator
FROM surveys
WHERE resolved IS NOT NULL
GROUP BY month
ORDER BY month
