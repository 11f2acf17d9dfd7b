"""What an article tells of its people: each module reads one kind of fact from the text, and decides nobody's identity.

- Names: `called` bynames, `aliases` other names (by the ways of `another_name`), `corrections` what was misspelled,
  `same_named` who shares his name with whom.
- Kin: `kin` whose, `weddings` who marries whom, `sexes` a man or a woman.
- Work: `callings` what roles and appositions say, `trades` the words of trades, `trades_told` where they stand, `deeds`
  what somebody does (by the words of `deed_words`), `seats` for which state or party somebody sits, `work` what
  all of them tell together.
- Time: `years` which year is told of, `lives` ages and births, `deaths` who is dead, `alive` who acts.

All of it is told of a `chain`, the mentions of one person. What several of them need: `standing` where a name stands,
`verbs` whose subject it is, `pieces` of patterns.
"""
