-- code:       DAYS_WITH_CALLS
-- zh:         有来话的日数 ÷ 当月日数
-- en:         days with calls / days of the month
-- unit:       pairs
-- formula.zh: 有来话的日数 ÷ 当月日数
-- formula.en: days with calls / days of the month
-- needs:      calls(month, start_local)
-- source:     a month with holes is not a whole month; holidays and losses look alike here
SELECT month,
       count(DISTINCT CAST(start_local AS DATE)) AS numerator,
       extract(DAY FROM last_day(month)) AS denominator
FROM calls
GROUP BY month
ORDER BY month
