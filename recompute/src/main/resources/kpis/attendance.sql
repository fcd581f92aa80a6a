-- code:       ATTENDANCE
-- zh:         出勤率
-- en:         attendance
-- unit:       percent
-- formula.zh: 实际出勤人日 ÷ 应出勤人日
-- formula.en: days present / days due
-- needs:      attendance(month, due, present)
-- source:     the catalogue's dictionary of indicators
SELECT month,
       count(CASE WHEN due AND present THEN 1 END) AS numerator,
       count(CASE WHEN due THEN 1 END) AS denominator
FROM attendance
GROUP BY month
ORDER BY month
