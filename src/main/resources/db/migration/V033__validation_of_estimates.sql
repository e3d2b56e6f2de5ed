-- What was found of an estimated edition against independent tables, as JSON; without it nothing of it is told.
alter table edition add column validation text;
