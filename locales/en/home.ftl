home-title = Help and advice
home-heading = Is someone hurting you?
home-summary = Who to call, what to do next, and where to find help in Coventry.
home-intro = It is not your fault. You are not alone.
# The three doors: a name, a few words on the door, and a sentence on the page behind it.
home-me = For me
home-me-more = What you could do next
home-me-intro = Read what you need and leave the rest. You can stop at any time.
# The parts of that page, each above a list of pages.
home-now = Right now
home-signs = Is this OK?
home-steps = What you could do
home-law = Your rights
home-people = Help made for you
home-someone = For someone I know
home-someone-more = How to be there for them
home-someone-intro = You do not need perfect words. Being there matters.
home-work = I work with people
home-work-more = How to ask, and who to call
home-work-intro = For people who meet this in their job.
# Above a list of sentences in a person’s own words: “I want to leave”.
home-needs = What is on your mind?
home-find = Find a service
home-find-intro = Places and people who can help, in Coventry and across the country.
home-find-go = Look for a service
home-private = Who runs this, and your privacy
home-private-words = This is Coventry’s site. Our helpline is run by a local charity with its partners. This site keeps no record of you: no cookies, no names, no list of visits. It cannot change what your own phone or browser remembers.
# The section of pages in Easy Read: simple words, each beside a drawing. "Easy Read" is the name that people know.
home-easy = Easy Read
home-easy-more = Short words with drawings
home-easy-intro = These pages use short words. Each idea has a drawing beside it.
