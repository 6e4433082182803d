/** English words that say nothing about what a person is looking for. Pagefind joins words with AND, so they are taken out first. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about after again all almost also always am an and any anymore are arent as at be because been before being but by ' +
    'can cant cannot could couldnt did didnt do does doesnt doing dont down each even ever every for from get gets getting ' +
    'give go goes going gonna got had has hasnt have havent having he her here hers herself hes hey hi him himself his how i ' +
    'id if ill im in into is isnt it its ive just keep keeps kind know let like make makes many may maybe me mine more most ' +
    'much my myself never no nor not now of off on one only or other our ours out over own per please put quite rather really ' +
    'said same say says she shes should shouldnt so some someone something sometimes still such than that thats the their ' +
    'them themselves then there these they theyre thing things think this those though through to too u until up upon us ' +
    'use used very want wants was wasnt way we well went were werent weve what whats when where which while who whom whos why ' +
    'will with without wont would wouldnt yet you your youre yours yourself'
  ).split(' '),
);
