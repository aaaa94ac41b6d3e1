-- A second reckoning of the allocation, in PostgreSQL's exact numbers and from the rules' documentation (R-44, R-45):
-- what each municipality would and could have got from each scheme, and who gets what out of the pot. It shares no
-- code with the product and is no part of it; test/independent compares the two. A number is a fraction of two whole
-- numerics, a column an array of them over all recipients by municipality number. Money is øre.

create schema reckoning;
set search_path = reckoning, public;

create type fr as (n numeric, d numeric);
create type wu as (w fr[], u fr[]);
create type stands as (k text, c fr[]);

create table programme (p int primary key, doc jsonb);
create table recipient (p int, i int, id text, member boolean, primary key (p, i));
create table fact (p int, id text, k text, v numeric, primary key (p, k, id));

create function red(n numeric, d numeric) returns fr language sql immutable as
$$ select case when n = 0 then row(0, 1)::fr else row(div(n, gcd(n, d)), div(d, gcd(n, d)))::fr end $$;

-- For ordering only: forty decimals tell any two of these fractions apart.
create function fine(n numeric, d numeric) returns numeric language sql immutable as
$$ select div(n * 10::numeric ^ 40, d) $$;

create function of_text(t text) returns fr language sql immutable as
$$ select red(trunc(t::numeric * 1000000000), 1000000000) $$;

create function filled(f fr, p_ int) returns fr[] language sql stable as
$$ select array_fill(f, array[(select count(*)::int from recipient r where r.p = p_)]) $$;

create function zip(op text, x fr[], y fr[]) returns fr[] language sql immutable as $$
  select array_agg(case op
    when '+' then red(an * bd + bn * ad, ad * bd)
    when '*' then red(an * bn, ad * bd)
    when 'least' then case when an * bd <= bn * ad then row(an, ad)::fr else row(bn, bd)::fr end
    when 'greatest' then case when an * bd >= bn * ad then row(an, ad)::fr else row(bn, bd)::fr end
    when 'excess' then case when an * bd > bn * ad then red(an * bd - bn * ad, ad * bd) else row(0, 1)::fr end
    when 'ratio' then case when bn = 0 then row(0, 1)::fr
      else red(an * bd, ad * bn) end
    end order by i)
  from unnest(x, y) with ordinality t(an, ad, bn, bd, i)
$$;

create function picked(m boolean[], x fr[], y fr[]) returns fr[] language sql immutable as $$
  select array_agg(case when yes then row(an, ad)::fr else row(bn, bd)::fr end order by i)
  from unnest(m, x, y) with ordinality t(yes, an, ad, bn, bd, i)
$$;

create function times(x fr[], by_n numeric, by_d numeric) returns fr[] language sql immutable as
$$ select array_agg(red(n * by_n, d * by_d) order by i) from unnest(x) with ordinality t(n, d, i) $$;

create function total(x fr[], m boolean[]) returns fr language plpgsql immutable as $$
#variable_conflict use_column
declare s fr := row(0, 1)::fr; begin
  for i in 1 .. cardinality(x) loop
    if m[i] then s := red(s.n * x[i].d + x[i].n * s.d, s.d * x[i].d); end if;
  end loop;
  return s;
end $$;

-- The middle of those that are in, or the mean of the two in the middle; null where there are none.
create function median(x fr[], m boolean[]) returns fr language plpgsql immutable as $$
#variable_conflict use_column
declare kept fr[]; c int; a fr; b fr; begin
  select array_agg(row(n, d)::fr order by fine(n, d)) into kept from unnest(x, m) t(n, d, yes) where yes;
  c := cardinality(kept);
  if c is null then return null; end if;
  a := kept[(c + 1) / 2]; b := kept[(c + 2) / 2];
  return red(a.n * b.d + b.n * a.d, 2 * a.d * b.d);
end $$;

create function figure(p_ int, q jsonb, ov stands[]) returns fr[] language plpgsql stable as $$
#variable_conflict use_column
declare r fr[]; x jsonb; kind text := q ->> 'kind'; key text; begin
  if kind is null then
    key := (q ->> 'indicator') || ' ' || (q ->> 'lag');
    select c into r from unnest(ov) o(k, c) where o.k = key;
    if r is not null then return r; end if;
    select array_agg(of_text(f.v::text) order by rc.i) into r
    from recipient rc join fact f on f.p = rc.p and f.id = rc.id and f.k = key where rc.p = p_;
    return r;
  elsif kind = 'constant' then return filled(of_text(q ->> 'value'), p_);
  elsif kind = 'mean' then
    for lag in 1 .. (q ->> 'years')::int loop
      x := jsonb_build_object('indicator', q ->> 'indicator', 'lag', lag);
      r := case when r is null then figure(p_, x, ov) else zip('+', r, figure(p_, x, ov)) end;
    end loop;
    return times(r, 1, (q ->> 'years')::numeric);
  elsif kind = 'ratio' then return zip('ratio', figure(p_, q -> 'of', ov), figure(p_, q -> 'per', ov));
  elsif kind = 'excess' then return zip('excess', figure(p_, q -> 'of', ov), figure(p_, q -> 'over', ov));
  end if;
  for x in select * from jsonb_array_elements(q -> 'of') loop
    r := case when r is null then figure(p_, x, ov)
      else zip(case kind when 'sum' then '+' else '*' end, r, figure(p_, x, ov)) end;
  end loop;
  return r;
end $$;

create function meets(p_ int, c jsonb, ov stands[]) returns boolean[] language plpgsql stable as $$
#variable_conflict use_column
declare r boolean[]; x jsonb; lo numeric := (c ->> 'atLeast')::numeric; hi numeric := (c ->> 'atMost')::numeric; begin
  if c ? 'figure' then
    select array_agg((lo is null or n >= lo * d) and (hi is null or n <= hi * d) order by i) into r
    from unnest(figure(p_, c -> 'figure', ov)) with ordinality t(n, d, i);
    return r;
  end if;
  for x in select * from jsonb_array_elements(coalesce(c -> 'all', c -> 'any')) loop
    select array_agg(case when a is null then b when c ? 'all' then a and b else a or b end order by i) into r
    from unnest(case when r is null then array_fill(null::boolean, array[cardinality(meets(p_, x, ov))]) else r end,
      meets(p_, x, ov)) with ordinality t(a, b, i);
  end loop;
  return r;
end $$;

-- The facts a condition tests, with the bounds that a stand-in has to keep: the strictest of «all», the mildest of «any».
create function bounds(c jsonb) returns table (ind text, lag text, lo numeric, hi numeric) language plpgsql stable as $$
#variable_conflict use_column
begin
  if c ? 'figure' then
    if not (c -> 'figure') ? 'kind' then
      return query select c #>> '{figure,indicator}', c #>> '{figure,lag}',
        (c ->> 'atLeast')::numeric, (c ->> 'atMost')::numeric;
    end if;
  elsif c ? 'all' then
    return query select b.ind, b.lag, max(b.lo), min(b.hi)
      from jsonb_array_elements(c -> 'all') x, bounds(x) b group by b.ind, b.lag;
  else
    return query select b.ind, b.lag, min(b.lo), max(b.hi)
      from jsonb_array_elements(c -> 'any') x, bounds(x) b group by b.ind, b.lag;
  end if;
end $$;

create function assumed(p_ int, c jsonb, stand_in text, holds boolean[], ov stands[]) returns stands[]
language plpgsql stable as $$
#variable_conflict use_column
declare b record; own fr[]; moved fr[]; m fr; made stands[] := ov; key text; begin
  for b in select * from bounds(c) loop
    key := b.ind || ' ' || b.lag;
    own := figure(p_, jsonb_build_object('indicator', b.ind, 'lag', b.lag), ov);
    moved := own;
    if stand_in <> 'own' then
      m := case when stand_in = 'medianOfEligible' then median(own, holds) end;
      -- The median stands in only for a figure that fails its own test; the bounds hold whatever stands in.
      if m is not null then
        select array_agg(case when (b.lo is null or n >= b.lo * d) and (b.hi is null or n <= b.hi * d)
          then row(n, d)::fr else m end order by i) into moved
        from unnest(own) with ordinality t(n, d, i);
      end if;
      if b.lo is not null then moved := zip('greatest', moved, filled(of_text(b.lo::text), p_)); end if;
      if b.hi is not null then moved := zip('least', moved, filled(of_text(b.hi::text), p_)); end if;
    end if;
    select array_agg(o) into made from unnest(made) o where o.k <> key;
    made := array_append(made, row(key, picked(holds, own, moved))::stands);
  end loop;
  return made;
end $$;

create function rounded(x fr[], unit numeric, way text) returns fr[] language sql immutable as $$
  select array_agg(row(unit * case way when 'down' then div(n, d * unit)
    when 'up' then div(n + d * unit - 1, d * unit) else div(2 * n + d * unit, 2 * d * unit) end, 1)::fr order by i)
  from unnest(x) with ordinality t(n, d, i)
$$;

create function share(p_ int, a jsonb, ov stands[]) returns wu language plpgsql stable as $$
#variable_conflict use_column
declare
  len int := (select count(*) from recipient r where r.p = p_);
  zero fr[] := array_fill(row(0, 1)::fr, array[len]);
  holds boolean[] := array_fill(true, array[len]);
  ov2 stands[]; part jsonb; weights numeric; pot fr; v fr[]; v2 fr[]; t fr; free fr[]; outside fr[]; amt fr[]; kr numeric[];
  lo numeric[] := array_fill(coalesce((a ->> 'leastOre')::numeric, 0), array[len]);
  hi numeric[] := array_fill((a ->> 'mostOre')::numeric, array[len]);
  held text[] := array_fill(null::text, array[len]);
  taken numeric; whole fr; rest fr; open_sum fr; lacks fr; over fr; over_i fr; n_left numeric; i int;
begin
  free := zero; outside := zero;
  -- Each one's own bounds, drawn to the whole krone inside them.
  if a ? 'least' then
    select array_agg(100 * div(n + d * 100 - 1, d * 100) order by i) into lo
    from unnest((amount(p_, a -> 'least', ov)).w) with ordinality t(n, d, i);
  end if;
  if a ? 'most' then
    select array_agg(100 * div(n, d * 100) order by i) into hi
    from unnest((amount(p_, a -> 'most', ov)).w) with ordinality t(n, d, i);
  end if;
  if a ? 'when' then
    holds := meets(p_, a -> 'when', ov);
    ov2 := assumed(p_, a -> 'when', a ->> 'standIn', holds, ov);
  end if;
  select sum((x ->> 'weight')::numeric) into weights from jsonb_array_elements(a -> 'parts') x;
  for part in select * from jsonb_array_elements(a -> 'parts') loop
    pot := red((a ->> 'appropriationOre')::numeric * (part ->> 'weight')::numeric, weights);
    v := figure(p_, part -> 'by', ov);
    t := total(v, holds);
    if t.n > 0 then free := zip('+', free, times(picked(holds, v, zero), pot.n * t.d, pot.d * t.n)); end if;
    if a ? 'when' then
      v2 := figure(p_, part -> 'by', ov2);
      for j in 1 .. len loop
        continue when holds[j] or v2[j].n = 0;
        rest := red(t.n * v2[j].d + v2[j].n * t.d, t.d * v2[j].d);
        whole := red(pot.n * v2[j].n * rest.d, pot.d * v2[j].d * rest.n);
        outside[j] := red(outside[j].n * whole.d + whole.n * outside[j].d, outside[j].d * whole.d);
      end loop;
    end if;
  end loop;
  for j in 1 .. len loop
    if outside[j].n < lo[j] * outside[j].d then outside[j] := row(lo[j], 1)::fr;
    elsif outside[j].n > hi[j] * outside[j].d then outside[j] := row(hi[j], 1)::fr; end if;
  end loop;
  amt := free;
  if a ?| array['leastOre', 'mostOre', 'least', 'most'] then
    whole := total(free, holds);
    loop
      select coalesce(sum(case h when 'least' then l when 'most' then m end), 0) into taken from unnest(held, lo, hi) t(h, l, m);
      rest := case when whole.n > taken * whole.d then red(whole.n - taken * whole.d, whole.d) else row(0, 1)::fr end;
      open_sum := total(free, (select array_agg(y and h is null order by o)
        from unnest(holds, held) with ordinality t(y, h, o)));
      lacks := row(0, 1)::fr; over := row(0, 1)::fr;
      for j in 1 .. len loop
        continue when not holds[j];
        amt[j] := case held[j] when 'least' then row(lo[j], 1)::fr when 'most' then row(hi[j], 1)::fr
          else case when open_sum.n = 0 then row(0, 1)::fr
            else red(free[j].n * rest.n * open_sum.d, free[j].d * rest.d * open_sum.n) end end;
        continue when held[j] is not null;
        if amt[j].n < lo[j] * amt[j].d then lacks := red(lacks.n * amt[j].d + (lo[j] * amt[j].d - amt[j].n) * lacks.d, lacks.d * amt[j].d); end if;
        if amt[j].n > hi[j] * amt[j].d then over := red(over.n * amt[j].d + (amt[j].n - hi[j] * amt[j].d) * over.d, over.d * amt[j].d); end if;
      end loop;
      exit when lacks.n = 0 and over.n = 0;
      for j in 1 .. len loop
        continue when not holds[j] or held[j] is not null;
        if lacks.n * over.d >= over.n * lacks.d and amt[j].n < lo[j] * amt[j].d then held[j] := 'least';
        elsif over.n * lacks.d >= lacks.n * over.d and amt[j].n > hi[j] * amt[j].d then held[j] := 'most'; end if;
      end loop;
    end loop;
  end if;
  whole := total(amt, holds);
  select array_agg(div(n, d * 100) order by o) into kr from unnest(amt) with ordinality t(n, d, o);
  select div(whole.n, whole.d * 100) - sum(k) into n_left from unnest(kr, holds) t(k, y) where y;
  for i in select o from unnest(amt, kr, holds) with ordinality t(n, d, k, y, o)
    where y and n > k * 100 * d order by fine(n - k * 100 * d, d) desc, fine(n, d) desc, o limit coalesce(n_left, 0)
  loop kr[i] := kr[i] + 1; end loop;
  select array_agg(row(k * 100, 1)::fr order by o) into amt from unnest(kr) with ordinality t(k, o);
  return row(picked(holds, amt, zero), picked(holds, amt, outside))::wu;
end $$;

create function amount(p_ int, a jsonb, ov stands[]) returns wu language plpgsql stable as $$
#variable_conflict use_column
declare
  kind text := a ->> 'kind'; x fr[]; y fr[]; z fr[]; r wu; s wu; m boolean[]; one jsonb; f fr; k int;
  nothing fr[] := filled(row(0, 1)::fr, p_);
begin
  case kind
  when 'fixed' then x := filled(of_text(a ->> 'amountOre'), p_); return row(x, x)::wu;
  when 'perUnit' then x := times(figure(p_, a -> 'unit', ov), (a ->> 'perUnitOre')::numeric, 1); return row(x, x)::wu;
  when 'recorded' then x := times(figure(p_, a -> 'amount', ov), 100, 1); return row(x, x)::wu;
  when 'competitive' then
    f := of_text(a ->> 'typicalOre');
    if a ->> 'amount' = 'expected' then x := times(filled(f, p_), (of_text(a ->> 'chance')).n, (of_text(a ->> 'chance')).d);
    else x := filled(f, p_); end if;
    return row(nothing, x)::wu;
  when 'bands' then
    select array_agg(red(b.amount * t.d + b.rate * (t.n - b.start * t.d), t.d) order by t.i),
      array_agg(b.amount > 0 or b.rate > 0 order by t.i) into x, m
    from unnest(figure(p_, a -> 'figure', ov)) with ordinality t(n, d, i), lateral (
      select (b ->> 'from')::numeric start, (b ->> 'amountOre')::numeric amount,
        coalesce((b ->> 'perUnitOre')::numeric, 0) rate
      from jsonb_array_elements(a -> 'bands') b where (b ->> 'from')::numeric * t.d <= t.n
      order by 1 desc limit 1) b;
    f := (select of_text(coalesce(min((b ->> 'amountOre')::numeric), 0)::text) from jsonb_array_elements(a -> 'bands') b
      where (b ->> 'amountOre')::numeric > 0 or coalesce((b ->> 'perUnitOre')::numeric, 0) > 0);
    return row(picked(m, x, nothing), picked(m, x, filled(f, p_)))::wu;
  when 'capOverYears' then
    k := jsonb_array_length(a -> 'perYearOre');
    select array_agg(t.n < k * t.d order by i),
      array_agg(of_text(coalesce(a -> 'perYearOre' ->> div(t.n, t.d)::int, '0')) order by i) into m, x
    from unnest(figure(p_, a -> 'yearsReceived', ov)) with ordinality t(n, d, i);
    y := filled(of_text(a -> 'perYearOre' ->> 0), p_);
    if a ? 'cost' then
      z := times(figure(p_, a -> 'cost', ov), 100, 1);
      x := zip('least', x, z); y := zip('least', y, z);
    end if;
    return row(picked(m, x, nothing), picked(m, x, y))::wu;
  when 'meanOfYears' then
    x := times(figure(p_, jsonb_build_object('kind', 'mean', 'indicator', a ->> 'grants', 'years', a -> 'years'), ov), 100, 1);
    select array_agg(n > 0 order by i) into m from unnest(x) with ordinality t(n, d, i);
    if a ->> 'standIn' = 'medianOfEligible' then f := median(x, m);
    elsif a ->> 'standIn' = 'smallest' then
      f := (select red(n, d) from unnest(x) t(n, d) where n > 0 order by fine(n, d) limit 1);
    end if;
    return row(x, picked(m, x, filled(case when f is null then row(0, 1)::fr else f end, p_)))::wu;
  when 'share' then return share(p_, a, ov);
  when 'gate' then
    m := meets(p_, a -> 'when', ov);
    r := amount(p_, a -> 'pays', ov);
    if not false = any (m) then return r; end if;
    s := amount(p_, a -> 'pays', assumed(p_, a -> 'when', a ->> 'standIn', m, ov));
    return row(picked(m, r.w, nothing), picked(m, r.u, s.u))::wu;
  when 'notBefore' then
    select array_agg(n = 0 order by i) into m from unnest(figure(p_, a -> 'received', ov)) with ordinality t(n, d, i);
    r := amount(p_, a -> 'pays', ov);
    return row(picked(m, r.w, nothing), r.u)::wu;
  when 'cases' then
    r := case when a ? 'otherwise' then amount(p_, a -> 'otherwise', ov) else row(nothing, nothing)::wu end;
    for one in select c from jsonb_array_elements(a -> 'cases') with ordinality t(c, i) order by i desc loop
      m := meets(p_, one -> 'when', ov);
      s := amount(p_, one -> 'pays', ov);
      r := row(picked(m, s.w, r.w), picked(m, s.u, r.u))::wu;
    end loop;
    return r;
  when 'each' then
    -- The k-th values of all stand in the list's place; whoever has no k-th value gets nothing by it.
    x := figure(p_, a -> 'figure', ov);
    r := row(nothing, nothing)::wu;
    for nth in 1 .. (select max(div(n, d))::int from unnest(x) t(n, d)) loop
      select array_agg(coalesce(of_text(f.v::text), row(0, 1)::fr) order by rc.i), array_agg(f.v is not null order by rc.i)
      into y, m from recipient rc left join fact f on f.p = rc.p and f.id = rc.id
        and f.k = (a #>> '{figure,indicator}') || ':' || nth || ' ' || (a #>> '{figure,lag}') where rc.p = p_;
      s := amount(p_, a -> 'pays', array_append(ov, row((a #>> '{figure,indicator}') || ' ' || (a #>> '{figure,lag}'), y)::stands));
      r := row(zip('+', r.w, picked(m, s.w, nothing)), zip('+', r.u, picked(m, s.u, nothing)))::wu;
    end loop;
    return r;
  when 'sum', 'least', 'greatest' then
    for one in select * from jsonb_array_elements(a -> 'of') loop
      s := amount(p_, one, ov);
      r := case when r is null then s else row(zip(case kind when 'sum' then '+' else kind end, r.w, s.w),
        zip(case kind when 'sum' then '+' else kind end, r.u, s.u))::wu end;
    end loop;
    return r;
  else
    r := amount(p_, a -> 'of', ov);
  end case;
  if kind = 'ownShare' then
    f := of_text((100 - (a ->> 'percent')::numeric)::text);
    return row(times(r.w, f.n, f.d * 100), times(r.u, f.n, f.d * 100))::wu;
  elsif kind = 'priceAdjusted' then
    f := red((of_text(a ->> 'to')).n * (of_text(a ->> 'from')).d, (of_text(a ->> 'to')).d * (of_text(a ->> 'from')).n);
    return row(times(r.w, f.n, f.d), times(r.u, f.n, f.d))::wu;
  elsif kind = 'rounded' then
    return row(rounded(r.w, (a ->> 'toOre')::numeric, a ->> 'way'), rounded(r.u, (a ->> 'toOre')::numeric, a ->> 'way'))::wu;
  end if;
  x := times(figure(p_, a -> 'last', ov), 100, 1);
  select array_agg(n > 0 order by i) into m from unnest(x) with ordinality t(n, d, i);
  s := r;
  if a ? 'downPercent' then
    f := of_text((100 - (a ->> 'downPercent')::numeric)::text);
    y := times(x, f.n, f.d * 100);
    s := row(zip('greatest', s.w, y), zip('greatest', s.u, y))::wu;
  end if;
  if a ? 'upPercent' then
    f := of_text((100 + (a ->> 'upPercent')::numeric)::text);
    y := times(x, f.n, f.d * 100);
    s := row(zip('least', s.w, y), zip('least', s.u, y))::wu;
  end if;
  return row(picked(m, s.w, r.w), picked(m, s.u, r.u))::wu;
end $$;

-- A scheme's W and U in whole kroner, as øre: a running grant goes before the formula, U is never below W.
create function scheme(p_ int, rule jsonb) returns wu language plpgsql stable as $$
#variable_conflict use_column
declare r wu := amount(p_, rule -> 'amount', '{}'); g fr[]; m boolean[]; begin
  if rule ? 'running' then
    g := times(figure(p_, rule -> 'running', '{}'), 100, 1);
    select array_agg(n > 0 order by i) into m from unnest(g) with ordinality t(n, d, i);
    r.w := picked(m, g, r.w);
  end if;
  r.u := zip('greatest', r.w, r.u);
  return row(rounded(r.w, 100, 'up'), rounded(r.u, 100, 'up'))::wu;
end $$;

-- House-monotone: two-way roundings, halves to the lighter, down a Huffman tree; ties go to the lowest place.
create function split(whole numeric, weights numeric[]) returns numeric[] language plpgsql immutable as $$
#variable_conflict use_column
declare
  n int := cardinality(weights); w numeric[] := weights; lowest int[]; a int[]; b int[]; alive boolean[];
  last int := n; first int; second int; amt numeric[]; light numeric; result numeric[] := array_fill(0::numeric, array[n]);
begin
  if whole = 0 then return result; end if;
  select array_agg(i order by i), array_agg(weights[i] > 0 order by i) into lowest, alive from generate_series(1, n) i;
  a := array_fill(null::int, array[n]); b := a;
  loop
    select i into first from generate_subscripts(alive, 1) i where alive[i] order by w[i], lowest[i] limit 1;
    select i into second from generate_subscripts(alive, 1) i where alive[i] and i <> first order by w[i], lowest[i] limit 1;
    exit when second is null;
    last := last + 1;
    alive[first] := false; alive[second] := false;
    w[last] := w[first] + w[second]; lowest[last] := least(lowest[first], lowest[second]);
    a[last] := first; b[last] := second; alive[last] := true;
  end loop;
  amt := array_fill(0::numeric, array[last]);
  amt[first] := whole;
  for node in reverse last .. n + 1 loop
    light := div(2 * amt[node] * w[a[node]] + w[node], 2 * w[node]);
    amt[a[node]] := light; amt[b[node]] := amt[node] - light;
  end loop;
  return amt[1:n];
end $$;

create function allocation(p_ int) returns jsonb language plpgsql stable as $$
#variable_conflict use_column
declare
  doc jsonb := (select q.doc from programme q where q.p = p_); pot numeric := (doc ->> 'potOre')::numeric;
  s record; r wu; place int[]; g numeric[]; u numeric[]; own numeric[]; short numeric[] := '{}'; given numeric[] := '{}';
  cells jsonb := '[]'; awards numeric[]; rests numeric[]; key numeric[]; gs numeric; us numeric; left_over numeric;
  spent numeric := 0; before numeric[]; now numeric[]; parts jsonb := '[]'; x numeric;
begin
  select array_agg(i order by i) into place from recipient where p = p_ and member;
  g := array_fill(0::numeric, array[cardinality(place)]); u := g; rests := g;
  for s in select x ->> 'id' id, x -> 'rule' rule, (x ->> 'contributionOre')::numeric given
    from jsonb_array_elements(doc -> 'schemes') x order by x ->> 'id' collate "C" loop
    r := scheme(p_, s.rule);
    select array_agg(r.w[i].n order by i) into own from unnest(place) i;
    select array_agg(r.u[i].n order by i) into now from unnest(place) i;
    cells := cells || jsonb_build_object('would', to_jsonb(own), 'could', to_jsonb(now));
    select array_agg(o.a + o.b order by o.i) into u from unnest(u, now) with ordinality o(a, b, i);
    if doc ->> 'guarantee' = 'could' then own := now; end if;
    select array_agg(o.a + o.b order by o.i) into g from unnest(g, own) with ordinality o(a, b, i);
    given := given || s.given;
    short := short || greatest((select sum(o) from unnest(own) o) - s.given, 0);
  end loop;
  select sum(o) into gs from unnest(g) o;
  select sum(o) into us from unnest(u) o;
  if pot > us and doc -> 'restKey' <> 'null' then
    key := case doc ->> 'restKey' when 'basis' then u when 'equal' then array_fill(1::numeric, array[cardinality(u)]) end;
    if key is null then
      select array_agg(f.v * 1000000000 order by rc.i) into key from recipient rc join fact f on f.p = rc.p and f.id = rc.id
      where rc.p = p_ and rc.member and f.k = (doc #>> '{restKey,indicator}') || ' ' || (doc #>> '{restKey,lag}');
    end if;
    if (select sum(o) from unnest(key) o) = 0 then return '{"code": "restKeyEmpty"}'; end if;
  end if;
  if pot < gs then
    return jsonb_build_object('code', 'shortfall', 'missing', gs - pot, 'topUps',
      (select jsonb_agg(o * 100 order by i) from unnest(split((gs - pot) / 100, short)) with ordinality t(o, i)));
  elsif pot < us then
    select array_agg(u[i] - g[i] order by i) into now from generate_subscripts(u, 1) i;
    select array_agg(g[i] + 100 * o order by i) into awards from unnest(split((pot - gs) / 100, now)) with ordinality t(o, i);
  else
    if key is not null then
      select array_agg(100 * o order by i) into rests from unnest(split((pot - us) / 100, key)) with ordinality t(o, i);
    end if;
    select array_agg(u[i] + rests[i] order by i) into awards from generate_subscripts(u, 1) i;
  end if;
  left_over := pot - (select sum(o) from unnest(awards) o);
  before := array_fill(0::numeric, array[cardinality(given)]);
  foreach x in array awards || left_over loop
    spent := spent + x;
    now := split(div(spent, 100), given);
    parts := parts || jsonb_build_array((select jsonb_agg(100 * (now[i] - before[i]) order by i) from generate_subscripts(now, 1) i));
    before := now;
  end loop;
  return jsonb_build_object('cells', cells, 'guarantees', to_jsonb(g), 'bases', to_jsonb(u), 'awards', to_jsonb(awards),
    'rests', to_jsonb(rests), 'undistributed', left_over, 'parts', parts);
end $$;
