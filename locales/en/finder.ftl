# The finder, and below it the names of its choices.
finder-title = Find a service
finder-heading = Find a service
finder-summary = Find people who can help, in Coventry and across the country.
finder-intro = Choose what fits, or just read the list. You do not have to choose anything.
# A field to type in, a promise about it, and its button.
finder-words = What would help?
finder-words-private = We do not keep what you type.
finder-words-go = Find
# The page for words that the finder does not know. Never blame the visitor.
finder-unmatched = We do not know those words yet
finder-unmatched-words = That is our fault, not yours. You could try other words, or choose below. You could also call, and say it in your own way.
finder-closest = What comes closest?
# The answer to what was typed. The title stands in the browser’s history: keep it neutral.
found-title = What may help
found-summary = Guides and services that may help.
found-heading = This may help
# Before links to other pages that may have been meant.
found-also = Or did you mean
found-services = Who can help
# A link to this page in your language, shown to somebody who typed words of your language on a page in another.
found-read = Read this in English
# Read out by screen readers before the form.
finder-filters = Narrow the list
finder-go = Show services
finder-clear = Show all services
finder-found = { $count ->
    [one] { $count } service
   *[other] { $count } services
}
# Above the list. $found: "15 services". $choices: what was chosen.
finder-found-for = { $found }: { $choices }
# Read out by screen readers after a choice, on a link that removes it.
finder-remove = leave this out
# The same for the browser’s tab and history list.
finder-found-title = { $count ->
    [one] { $count } service found
   *[other] { $count } services found
}
finder-none = No service fits all of that
finder-none-words = You have not done anything wrong. Try one of these, or call the number above and ask.
# A link that leaves out some of the choices. $left: their names.
finder-loosen = { $count ->
    [one] Leave out “{ $left }”: { $count } service
   *[other] Leave out “{ $left }”: { $count } services
}
finder-local = In and near Coventry
finder-wide = Across the country

### The words a person chooses from in the finder. For translators: each is a short label beside a box to tick.
### Use plain words that a child of ten can read. The words may show in the title of a page, which others may see in the
### browser's history: never write the words abuse, violence, domestic, refuge, victim, rape, assault, stalking or escape
### in your language. One label for each word in directory/facets.toml.

## What kind of help a person looks for.

facet-need = Kind of help
facet-need-urgent = Urgent help now
facet-need-talk = Someone to talk to
facet-need-plan = Planning to stay safer
facet-need-home = A safe place to live
facet-need-children = Help for children
facet-need-law = Law and courts
facet-need-police = The police
# "status" is a person's right to live in the United Kingdom.
facet-need-status = Visas and immigration
facet-need-money = Money and benefits
facet-need-health = Health and feelings
# Care after any sexual act that a person did not want. Keep it gentle, and do not name a crime.
facet-need-clinic = Help after sexual harm
# Pressure from relatives or community, for example about marriage.
facet-need-family = Pressure from family or community
facet-need-online = Phones, photos and online
facet-need-pets = Pets
# For people who hurt someone and want to stop.
facet-need-change = Changing how I behave

## Who the help is for.

facet-who = Who it is for
facet-who-anyone = Anyone
facet-who-women = Women
facet-who-men = Men
facet-who-lgbt = LGBT+ people
facet-who-young = Children and young people
facet-who-older = Older people
facet-who-disabled = Deaf and disabled people
# Groups by ethnic background or faith.
facet-who-communities = Ethnic and faith communities
facet-who-migrants = Migrants and refugees
facet-who-friends = Friends, family and neighbours
# People who hurt a partner or relative. Honest, and without blame words.
facet-who-change = People who are hurting someone
facet-who-staff = People helping as part of their job

## How to get in touch.

facet-contact = How to get in touch
facet-contact-phone = Phone call
facet-contact-text = Text message
# Relay UK: a person types, an assistant speaks the words, and types back the answer.
facet-contact-relay = Type instead of speaking
# British Sign Language by video.
facet-contact-video = Sign language by video
facet-contact-chat = Online chat
facet-contact-email = Email
facet-contact-web = Website
facet-contact-visit = In person

## Where the help is.

facet-area = Where
facet-area-near = In and near Coventry
facet-area-wide = Across the country

## Whether a line answers at this moment.

facet-open = Opening times
facet-open-now = Open now

## Danger in what was typed: a box on top of the answer. Not choices: whole sentences, read by somebody who is frightened.

# The heading of the box. Below it stands the number of the emergency services, with the words of helpline-danger.
facet-now = If you need help right now
facet-now-call = Call if you, a child or anyone else is in danger.
# Below it stand the names and numbers of lines for medical help.
facet-now-care = Hurt, choked, or taken too much of something? Get medical help, even if there is no mark. If it is not an emergency, you can call:
# Below it stand the names and numbers of lines to talk to.
facet-now-talk = Do you think about dying, or about hurting yourself? You matter. You do not have to face this alone. You can call:
