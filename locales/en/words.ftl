### Words by which the finder understands what a person types. They are never shown: they only lead to a choice of the finder.
### For translators: do not translate word by word. Write what people in need of that help would type in your language, with
### commas in between: everyday words, slang, usual misspellings, several forms of a word. A term may be a few words in a
### row. Small letters; accents do not matter. Longer words are also found with another ending or one letter wrong. Leave out
### words that mean many things, and no numbers. One line for each choice in directory/facets.toml.

## What kind of help a person looks for.

words-need-urgent = urgent, urgently, emergency, in danger, right now, tonight, going to kill, kill me, killing me, threatened to kill, strangle, strangled, choked, choking, knife, gun, he is here, she is here, they are here, outside my house, scared for my life
words-need-talk = talk, talking, listen, someone to talk to, lonely, counselling, counsellor, helpline, hotline, not sure, is this abuse, am i being abused, confused
words-need-plan = plan, planning, safety plan, stay safe, safer, leave him, leave her, leave them, leaving him, leaving her, want to leave, how to leave, how do i leave, get out, get away, escape, escaping, running away
words-need-home = house, housing, home, homeless, hostel, refuge, shelter, rent, landlord, tenancy, tenant, eviction, evicted, mortgage, council house, council flat, flat, somewhere to stay, place to stay, somewhere to live, place to live, nowhere to go, nowhere to live, kicked out, thrown out, sleeping rough, locks, safe place
words-need-children = child, children, kid, kids, baby, my son, my daughter, toddler, contact with the children, see my kids, custody, school, nursery, social worker, social services, parenting, abducted, abduction, taken my child
words-need-law = law, legal, solicitor, lawyer, court, courts, injunction, non molestation, non-molestation, occupation order, restraining order, divorce, separation, judge, hearing, rights, barrister, legal aid, hague
words-need-police = police, report, reporting, crime, criminal, arrest, arrested, bail, clare's law, clares law, right to ask, right to know, witness, prosecution
words-need-status = visa, visas, spouse visa, immigration, passport, asylum, refugee, deport, deported, deportation, settlement, leave to remain, home office, no recourse, nrpf, papers, citizenship, right to stay
words-need-money = money, no money, benefits, benefit, universal credit, debt, debts, loan, bank, cash, wages, salary, bills, poor, afford, food, food bank, foodbank, financial, economic, controls my money, child maintenance, grant, furniture, clothes
words-need-health = health, mental health, depressed, depression, anxiety, anxious, panic attacks, suicidal, suicide, kill myself, self harm, self-harm, doctor, hospital, injury, injured, pregnant, pregnancy, trauma, ptsd, therapy, therapist, drinking, alcohol, drugs, addiction, sleep, flashbacks
words-need-clinic = rape, raped, sexual assault, sexually assaulted, sexual abuse, sexually abused, sexual violence, sarc, forced me to have sex, forced sex, sex without consent, spiked, touched me, sti, morning after pill
words-need-family = forced marriage, forced to marry, arranged marriage, marry, honour, honour based, shame, izzat, my family, in laws, in-laws, fgm, dowry, taken abroad, faith, religion, community pressure
words-need-online = phone checked, checks my phone, spyware, tracker, tracks, tracking, tracked, airtag, location, gps, hacked, password, passwords, social media, facebook, instagram, whatsapp, snapchat, tiktok, photos, nudes, revenge porn, intimate images, images, deepfake, account, accounts, cameras, stalking, stalker, stalked
words-need-pets = pet, pets, dog, dogs, cat, cats, animal, animals, rabbit, horse
words-need-change = change how i behave, change my behaviour, stop hurting, i hit my, i hit her, i hit him, i hurt my, i hurt her, i hurt him, my anger, anger management, my temper, lose my temper, i am abusive, i'm abusive, am i abusive, perpetrator, perpetrators, behaviour change

## Who the help is for. Only words that speak of the person who needs help: "my husband" says nothing of who that is.

words-who-women = i am a woman, i'm a woman, im a woman, for women, women
words-who-men = i am a man, i'm a man, im a man, for men, male victim, help for men
words-who-lgbt = lgbt, lgbtq, lgbtqi, lgbtqia, lgbt+, gay, lesbian, bisexual, bi, trans, transgender, queer, non-binary, nonbinary, same sex
words-who-young = teenager, teenage, teen, teens, young person, young people, i am a child, i'm a child, my mum hits me, my dad hits me, my parents hit me
words-who-older = elderly, older woman, older man, older person, older people, old person, old people, pensioner, retired, i am old, my carer
words-who-disabled = disabled, disability, wheelchair, deaf, blind, hard of hearing, learning disability, autism, autistic
words-who-communities = asian, south asian, black woman, black women, black man, black people, african, caribbean, muslim, islam, hindu, sikh, jewish, orthodox, roma, gypsy, traveller, polish, pakistani, indian, bangladeshi, arab, somali, ethnic, ethnic minority
words-who-migrants = migrant, migrants, refugee, refugees, asylum seeker, from abroad, modern slavery, slavery, trafficked, trafficking
words-who-friends = my friend, a friend, friends, neighbour, neighbours, neighbor, colleague, worried about, someone i know, help someone, helping someone
words-who-change = i hit my, i hit her, i hit him, i hurt my, i hurt her, i hurt him, my anger, anger management, my temper, i am abusive, i'm abusive, am i abusive, perpetrator, perpetrators, stop hurting
words-who-staff = professional, professionals, my client, my patient, my pupil, safeguarding, marac, risk assessment, i work with

## How to get in touch.

words-contact-phone = phone call, call someone, telephone, ring
words-contact-text = text, text message, sms
words-contact-relay = relay uk, text relay, type instead
words-contact-video = sign language, bsl, video, signing, interpreter for deaf
words-contact-chat = chat, live chat, webchat, web chat, online chat, instant message
words-contact-email = email, e-mail
words-contact-web = website, web site
words-contact-visit = in person, face to face, drop in, drop-in, walk in

## Where the help is.

words-area-near = coventry, in coventry, near me, nearby, local, west midlands
words-area-wide = national, nationwide, across the country, anywhere in the country

## Whether a line answers at this moment.

words-open-now = open now, open today, open tonight, out of hours, at night, weekend, right now
