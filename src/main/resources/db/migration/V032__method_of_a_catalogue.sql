-- The way in which households get their segment is part of a catalogue: with another one nothing can be compared.
alter table segmentation add column method smallint not null default 1 check (method > 0);
