-- code:       ATTRITION
-- zh:         员工流失率（月度）
-- en:         attrition, monthly
-- unit:       percent
-- formula.zh: 当月离职人数 ÷（月初在岗 ＋ 月末在岗）÷ 2
-- formula.en: leavers of the month / half of (headcount at its start + at its end)
-- needs:      headcount(joined_on), months(month)
-- source:     the catalogue's dictionary of indicators; not annualised; numerator and denominator are both doubled
SELECT m.month AS month,
       2 * count(CASE WHEN h.left_on >= m.month AND h.left_on < m.next_month THEN 1 END) AS numerator,
       count(CASE WHEN h.joined_on < m.month AND (h.left_on IS NULL OR h.left_on >= m.month) THEN 1 END)
       + count(CASE WHEN h.joined_on < m.next_month AND (h.left_on IS NULL OR h.left_on >= m.next_month) THEN 1 END)
         AS denominator
FROM months AS m
CROSS JOIN headcount AS h
GROUP BY m.month
ORDER BY m.month
