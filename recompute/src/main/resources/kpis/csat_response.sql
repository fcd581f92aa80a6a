-- code:       CSAT_RESPONSE
-- zh:         参评率
-- en:         survey response rate
-- unit:       percent
-- formula.zh: 有效应答 ÷ 发出的评价邀请
-- formula.en: valid answers / invitations sent
-- needs:      surveys(month, score_m)
-- source:     the catalogue's dictionary of indicators
SELECT month,
       count(CASE WHEN score_m IS NOT NULL AND coalesce(valid, TRUE) THEN 1 END) AS numerator,
       count(*) AS denominator
FROM surveys
GROUP BY month
ORDER BY month
