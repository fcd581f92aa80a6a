-- First letters of the pinyin of a name, lower case, Latin letters and digits as they are: 江淮云听 gives jhyt.
-- Counted by the database's own collation for pinyin, which knows one reading a character; names of places and words
-- of company names that are read otherwise are put right first.
create function pinyin_initials(words text) returns text language sql immutable strict parallel safe as $$
  select coalesce(string_agg(case when ch ~ '^[a-z0-9]$' then ch when ch between '㐀' and '鿿' collate "C" then (
      select letter from (values ('a', '阿'), ('b', '八'), ('c', '嚓'), ('d', '咑'), ('e', '妸'), ('f', '发'), ('g', '旮'),
          ('h', '哈'), ('j', '丌'), ('k', '咔'), ('l', '垃'), ('m', '呣'), ('n', '嗯'), ('o', '喔'), ('p', '妑'), ('q', '七'),
          ('r', '呥'), ('s', '仨'), ('t', '他'), ('w', '屲'), ('x', '夕'), ('y', '丫'), ('z', '帀')) as bound (letter, first)
      where first <= ch collate "zh-Hans-x-icu" order by letter desc limit 1) end, '' order by at), '')
  from string_to_table(lower(replace(replace(replace(replace(replace(replace(replace(words, '重庆', '虫庆'), '长沙', '常沙'),
    '长春', '常春'), '长江', '常江'), '厦门', '夏门'), '银行', '银杭'), '音乐', '音月')), null)
    with ordinality as typed (ch, at)
$$;
