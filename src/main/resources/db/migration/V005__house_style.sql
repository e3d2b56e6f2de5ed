-- How the publications of a library look; without a row they have the standard style.
create table house_style (
  library_id uuid primary key references library on delete cascade,
  accent text not null check (accent ~ '^#[0-9A-F]{6}$'),
  logo bytea,
  width integer,
  height integer,
  changed_at timestamptz not null,
  check ((logo is null) = (width is null) and (logo is null) = (height is null))
);
