-- Room measures: a measure may run longer than was planned, to the programme's agreed end (R-56).
grant update (ends_on) on measures.measures to handlingsrom_app;
