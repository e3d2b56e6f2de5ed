-- What a library itself calls the work area of a publication; null where it is called by the names of
-- its areas, as its series is.
alter table publication add column area_name text check (length(area_name) between 1 and 120);
