-- The same households with another question: a new version from the levels that were drawn before.

-- How a publication looks, so that another house style is another question. Null in those of before.
alter table publication add column look text;

-- What an answer took from an earlier draw, as who asked is told; null where all of it was drawn anew.
alter table analysis_request add column reuse text;
