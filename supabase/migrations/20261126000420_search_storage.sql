-- The words of an ad lie in its row, where each look at them is a look at one page.

alter table private.search_texts set (toast_tuple_target = 8160);
alter table private.search_texts alter column words set storage main;
-- A value that is made anew is stored as the table now says.
update private.search_texts set words = words || '';
