/** What a sak or a payout is called when the municipality gives it no name (sources.md, Oskar). */
export const oekonomiskSosialhjelp = 'Økonomisk sosialhjelp'
