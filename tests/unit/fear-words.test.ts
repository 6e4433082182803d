import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pinned, type SearchWords } from '../../src/domain/search/query.ts';

const file = new URL('../../src/content/synonyms/fear.yml', import.meta.url);
const { groups: pins } = parse(readFileSync(file, 'utf8')) as { groups: SearchWords['pins'] };
const peopleFirst = (question: string) => pinned(question, { pins });

const alarms = `
  my husband got mad and hit me
  my boyfriend of three years hit me
  my husband mark hit me yesterday
  my wife slapped me hard
  my partner came home drunk and hit me
  he grabbed my little daughter by the arm and hits my five year old son
  im scared of my drunk husband
  i am so scared of my own husband sometimes
  im scared of my older brother
  scared of making him angry
  afraid of upsetting her because of what she does
  im afraid of telling him that i want a divorce
  scared to tell my husband im leaving
  i want to fucking die
  i want so badly to die
  i just want to lie down and die
  i really dont want to live anymore
  i dont want to live like this
  i dont want to live with this pain
  i wish i could go to sleep and never wake up
  he said he will kill himself if i leave
  she threatens to hurt herself
  my ex says hes going to kill himself
  he threatened to shoot my dog
  he killed our cat
  he kicked my old dog
  he keeps my daughters passport
  he controls all of my money
  he controls every cent i spend
  he doesnt let me have my own money
  he wont let me see my sister
  he wont let my friends visit
  he checks all my phone calls
  he looks through my whole phone
  he reads every text
  he tracks my car
  he put a tracker on my car
  he pushed me hard against the wall
  he pushed me onto the bed
  he shoved me
  he choked me last night
  he put both hands around my neck
  he raised his fist at me
  he threw a chair at me
  he threw my phone at the wall
  he punched a hole in the door
  he makes me have sex when i am sick
  he forces me every night to have sex
  he wont stop when i tell him no
  my stepfather touches me at night
  my dad beats me
  im 15 and my mom hits me
  i am fourteen and my uncle touched me
  my parents want to make me marry a man i dont know
  they are forcing me to marry my cousin
  he says he will tell my parents im gay
  he will out me to my whole family
  he threatens to send my photos to my boss
  he said hed take the kids from me
  he says i will never see my children again
  he will have me deported
  i walk on eggshells
  i watch every single word i say
  i have to keep the peace all the time
  he yells at me every day
  she calls me horrible names
  he screams right in my face
  he says im worthless
  she makes me feel small and worthless
  i hit my wife
  i hit my little boy
  i slapped my girlfriend yesterday
  i pushed my husband down the stairs
  i think i scared my kids when i shouted
  my kids are scared of me
  my wife is afraid of me when i drink
  i lose it when he cries
  im afraid that i will hurt her
  i cut myself again
  i keep hurting myself
  i have the urge to cut
  i took all of my pills
  i have been thinking about ending my life
  i think about killing myself every day
  there is no point in living
  whats the point of living
  i hate my own life
  everyone would be better off without me
  they would all be better off if i was dead
  nobody would care if i died
  i feel completely worthless
  i feel hopeless and want to end it all
  i cant go on like this
  i cant go on anymore
  i want to disappear
  he has a gun in the house
  he pulled out a knife
  im not safe in this house
  i dont feel safe in my own home
  i dont feel very safe with my boyfriend
  im afraid to go back home
  i am scared to go home tonight
  how do i get away from him safely
  how do i leave my abusive husband safely
  need to escape my husband
  where can i find a womens shelter
  he follows me to my work
  he wont leave me alone since the break up
  she stalks me
  he locked me in the bedroom
  he stands in the door and wont let me out
  he blocks the bedroom door
  i need his permission for everything
  i have to ask my husband for permission
  he decides what i can wear
  he tells me exactly what to wear
  he gives me a small allowance
  he took out loans in my name
  he took a credit card in my name
  he gaslights me
  my husband is so controlling
  my husband is very jealous and controlling
  he physically hurt me
  he hurt me physically
  my husband drinks and hurts me
  he spat in my face
  he smashed my new phone
  he broke my laptop on purpose
  he destroys my things
  he wont let me sleep
  my fiance pinned me to the bed and wouldnt get off
  he drove like a maniac to frighten me
  my daughter says her boyfriend slaps her
  hes punching holes in the walls again
  she throws plates when shes angry
  i flinch when he raises his voice
  he reads my diary and uses it against me
  i have to send him a photo to prove where i am
  he said if he cant have me nobody can
  i cant see my family anymore because of him
  my husband keeps all the bank cards
  he says nobody will believe me
  hes never hit me but i am terrified
  i want to sleep forever
  ive written my note
  i am thinking of jumping
  the kids would be happier without me
  ive been burning my arms
  my girlfriend is bleeding because i pushed her
  i got so angry that i broke his nose
  my mum says she will kick me out for being gay
  dad came to my bed last night
  my cousin is being sent abroad to be married
  he tells me im crazy and it never happened
  hes been waiting outside my office
  my ex keeps turning up at my house
  he squeezed my neck
  he took my car keys so i couldnt leave
  my wife broke my glasses and scratched my face
  i dont feel safe sleeping next to him
  he shoved me into the fridge
  my partner bit me during a fight
  he kicked me in the stomach
  i have bruises from last night
  he says he will burn the house down
  she hid my wallet so i cant go out
  he makes me show him receipts
  i dont want to wake up
  i have a plan to end my life
  everything would be easier if i were dead
  cant stop cutting my legs
  my stepdad comes into my room at night
  mom beats us with a belt
  they will kill me if they find out i have a boyfriend
  he shouted at me so loud i hid in the bathroom
  he threatened to tell immigration about me
  i grabbed her wrist and now she is afraid
  i cant control my anger and broke a chair next to her
  he put something in my drink
  he filmed us without asking
  he says he will kill the cat
  i need to get out of here before he comes back
`;

const calm = `
  killing time on the sofa
  to kill time before dinner
  phones kill the mood
  we hit it off
  i hit it off with her
  we hit it off at first but now she is distant
  i hit send too early
  we hit rock bottom
  we hit a wall
  that hit a nerve with her
  scared to get close
  afraid of commitment
  afraid to open up
  scared to be vulnerable
  scared to say i love you
  scared to trust again
  afraid of getting hurt
  it hurts me when she is cold
  he hurt my feelings
  beating myself up about it
  she pushes me away
  i pushed her away
  i pushed my wife away for years
  should i end it
  is it over
  is arguing pointless
  what is the point of couples therapy
  no point talking to him
  cut off contact
  he cut himself off
  i cut myself off from my friends
  died laughing
  bored to death
  dying inside
  the death of my father
  i loved him to death
  i check my phone all day
  he reads my messages and never answers
  controlling my emotions
  a period tracking app
  stalking his pictures online
  she shuts me out
  he wont let me in
  trapped by routine
  out of my depth
  fell out of love
  we went out and he paid
  visa for a visit
  arranged marriage
  how to say no to sex
  a letter that touched me
  is our marriage in danger
  it threw me off
  a bit distant
  threatened by her success
  walls up
  breaks my heart
  broke my trust
  married fifteen years
  together since we were 15
  rules for a fair fight
  sign up for a class
  a burden to him
  cant do this anymore
  he hurt me
  silent treatment
  i scared her off with my texts
  scared of losing him
  scared of losing my best friend
  afraid of him leaving
  scared of her cheating
  we dont want to live together yet
  i do not want to live with his parents
  not wanting to die alone
  a boy not allowed to cry
  boys were not allowed to cry in our family
  his substance abuse
  when he goes quiet it hurts me
  it finally hit me that we are strangers
  the news hit me hard
  hit me up sometime
  he beat me at chess and gloated
  she is scared of me leaving
  i want him to see me
  scared to ask for what i want
  afraid she will say no
  scared of new people
  he never wants to talk about his death
  the dog gets a better hello than i do
  she controls the remote
  we keep fighting about money
  how do we stop fighting about the dishes
  my wife beat cancer and now we feel far apart
  i feel dead inside since the baby
  we are killing it at work but not at home
  he never hits the right note with me
  i am afraid of my feelings
  scared to meet her parents
  her moods control the whole evening
  he is married to his phone
  i want to run away with him to the sea
  my mother died and he said nothing
  she cut me off in the middle of a sentence
  i want my husband to touch me more
  how to be safe enough to talk
  my boyfriend is shy and never says what he wants
  she slammed the brakes on us
  threw me a surprise party and i cried
  he burned the dinner and laughed
  how to apologize after i raised my voice
  we argue when we are drunk
`;

/** Not fear; but to miss the same words from somebody who means them would be worse. */
const acceptedAlarms = `
  i want to die of shame
  my wife will kill me for this
  there is no way out of this argument
  she hits me with the silent treatment
`;

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

test.each([...lines(alarms), ...lines(acceptedAlarms)])('%s: people first', (question) => {
  expect(peopleFirst(question)).not.toEqual([]);
});

test.each(lines(calm))('%s: nothing to fear', (question) => {
  expect(peopleFirst(question)).toEqual([]);
});

test.each([
  ['we hit it off, but now he hits me', 'support'],
  ['i scared her off, and i scared her kids', 'more-support'],
  ['we dont want to live together and i dont want to live', 'support'],
])('%s: what only sounds like it hides nothing beside it', (question, page) => {
  expect(peopleFirst(question)[0]).toBe(page);
});

test.each([
  ['he says he will kill himself if i leave', 'support'],
  ['my boyfriend wants me to sign rules', 'more-support'],
  ['he checks my phone and then he hits me', 'support'],
])('%s: %s comes first', (question, page) => {
  expect(peopleFirst(question)[0]).toBe(page);
});
