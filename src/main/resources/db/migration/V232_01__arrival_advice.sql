-- What a home asks newcomers to bring: said in each confirmation of a booking.
create table arrival_advice (
  home_id  uuid primary key references home,
  bring    text not null check (length(bring) between 1 and 500)
);
