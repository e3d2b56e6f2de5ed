-- What is chosen beside library, kind, edition, area and themes, and what is told of the member file:
-- its reference date, and how many members the library has. As JSON; '{}' is the usual of all.
alter table analysis_request add column terms text not null default '{}';
alter table request_draft add column terms text not null default '{}';
