-- What an edition was loaded without, and what that costs: Dutch sentences, one on a line.
alter table edition_import add column remarks text;
