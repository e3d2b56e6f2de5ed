-- By what the members of the file of a draft can be selected, as JSON; null without a file. It depends
-- on the rows of the file alone.
alter table request_draft add column columns text;
