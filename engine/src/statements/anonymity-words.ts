/**
 * The wording by which reports keep a source nameless. Hand-written, by the usage that the stylebooks of AP and Reuters
 * prescribe for such sources: what they are, how they know, why they are not named.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns for whoever tells without being named, whatever stands beside them: "sources close to the company". */
export const NAMELESS_NOUNS = words('source insider')

/** With these before them, sources are publications: "different media sources". */
export const PUBLISHED_SOURCES = words('media news press open')

/** Before a noun: "an unnamed official". */
export const NAMELESS_ADJECTIVES = words('unnamed unidentified anonymous undisclosed')

/**
 * Nouns for those who know from within and have no office of speaking: "a senior official", "two aides". A spokesman is
 * heard for his house, with or without a name.
 */
export const INSIDE_ROLES = words(
  'official diplomat aide adviser advisor staffer operative strategist confidant confidante',
)

/** What opens a phrase for one or a few who could be named, and are not. "Officials" and "the official" say less. */
export const FEW = words('a an one another two three four five six several')

/** Whoever can be "close to" somebody rather than near a place. */
export const CLOSE_PEOPLE = words(`
  person people individual someone somebody those official diplomat aide adviser advisor staffer operative strategist
  executive lawyer banker lawmaker politician minister figure member friend democrat republican
`)

/** After the noun: how somebody knows who has no name. The first group is what needs one of `CLOSE_PEOPLE`. */
export const ACCESS =
  /^(?:\s+(?:at|in|from|of|on)\s+[^,;.]{1,40})?,?\s+(?:who\s+(?:is|are|was|were)\s+)?(?:(?:directly|intimately|very|closely|both)\s+)?(?:(close\s+to)|familiar\s+with|briefed\s+(?:on|about|by)|privy\s+to|(?:with|who\s+ha(?:s|d|ve))\s+(?:(?:direct|first-?hand|inside|intimate|personal)\s+)?knowledge\s+(?:of|about))\s/i

/** Clauses that say that a name is withheld, each with an example. */
export const WITHHOLDING: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern:
      /\b(?:condition\s+of|request(?:ed|ing)|ask(?:ed|ing)\s+for|grant(?:ed|ing)|insist(?:ed|ing)\s+on)\s+anonymity\b/gi,
    example: 'speaking on condition of anonymity',
  },
  {
    pattern: /\b(?:spoke|speaking|talked|talking|respond(?:ed|ing)|remain(?:ed|ing)?)\s+anonymous(?:ly)?\b/gi,
    example: 'who spoke anonymously',
  },
  {
    pattern:
      /\b(?:not|n['’]t|declin(?:ed|es|ing)|refus(?:ed|es|ing))\s+(?:want(?:ing)?\s+|wish(?:ing)?\s+)?(?:to\s+)?be(?:ing)?\s+(?:further\s+|publicly\s+)?(?:named|identified|quoted)\b/gi,
    example: 'who asked not to be named',
  },
  {
    pattern:
      /\b(?:not|n['’]t)\s+(?:been\s+)?(?:authori[sz]ed|permitted|allowed|cleared)\s+to\s+(?:publicly\s+)?(?:speak|talk|discuss|comment|brief|disclose|reveal)\b/gi,
    example: 'who was not authorised to speak publicly',
  },
  {
    pattern:
      /\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)|would\s+not)\s+(?:to\s+)?give\s+(?:his|her|their|a)\s+(?:full\s+)?names?\b/gi,
    example: 'who declined to give her name',
  },
  {
    pattern:
      /\bwhose\s+(?:full\s+)?(?:names?|identit(?:y|ies))\s+(?:\w+\s+){1,3}(?:withheld|disclosed|revealed|published|released)\b/gi,
    example: 'whose name is being withheld',
  },
  {
    pattern: /\bwho(?:m|se)?\s+(?:was|were|is|are|has|have)\s+not\s+(?:been\s+)?(?:named|identified)\b/gi,
    example: 'who was not named',
  },
]
