/** The lemma of a regular verb form in -s or -ing, by spelling; for verbs that the tagger took for nouns. */
export function lemmatiseVerb(form: string): string {
  const lower = form.toLowerCase()
  if (lower.endsWith('ing') && lower.length > 5) return stemOfParticiple(lower.slice(0, -3))
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:sh|ch|ss|x|z|o)es$/.test(lower)) return lower.slice(0, -2)
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower
}

/** voic → voice, stopp → stop, tell → tell, warn → warn, hop → hope. */
function stemOfParticiple(stem: string): string {
  if (/([bdfgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  if (/[cguvz]$|[^s]s$/.test(stem)) return `${stem}e`
  return /(?:^|[^aeiou])[aeiou][^aeiouwxy]$/.test(stem) && stem.length <= 4 ? `${stem}e` : stem
}
