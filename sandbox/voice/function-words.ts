/** Words that hold sentences together and say nothing of their subject. How often somebody takes which is a habit. */
export const functionWords: readonly string[] = `
  a about above across after again against all almost alone along already also although always am among an and
  another any anybody anyone anything anywhere are aren't around as at away back be became because become been
  before behind being below beside besides between beyond both but by came can can't cannot come could couldn't
  did didn't do does doesn't doing don't done down during each either else enough even ever every everybody
  everyone everything few first for from further gave get gets getting give given go goes going gone got had
  hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him himself his how however i
  i'd i'll i'm i've if in indeed instead into is isn't it it'd it'll it's its itself just keep kept last least
  less let let's like made make makes many may maybe me might mine more most much must my myself near nearly
  neither never next no nobody none nor not nothing now of off often on once one only onto or other others
  otherwise ought our ours ourselves out over own perhaps please quite rather really same say says see seem
  seems several shall she she'd she'll she's should shouldn't since so some somebody someone something sometimes
  soon still such take than that that's the their theirs them themselves then there there's therefore these they
  they'd they'll they're they've thing things this those though through thus till to together too toward towards
  two under unless until up upon us use used using very was wasn't way we we'd we'll we're we've well were
  weren't what what's whatever when whenever where whether which while who who's whoever whole whom whose why
  will with within without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself`
  .trim()
  .split(/\s+/);

export const isFunctionWord: ReadonlySet<string> = new Set(functionWords);
