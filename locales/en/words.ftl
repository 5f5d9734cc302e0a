### Words by which the finder understands what a person types. They are never shown: they only lead to a guide, a choice of the
### finder or a service. "safe-to-talk find WORDS" prints what leads where, and why.
### For translators: do not translate. Write what people in need of that help would type in your language, with commas in between:
### everyday words, slang, usual misspellings. Small letters; accents and endings do not matter. Leave out words that mean many
### things, and numbers of phones. What a language lacks is understood in English.
### "(he/she) is here" stands for two phrases. "=help" counts only where it is all that was typed. "<partner>" is any word of
### words-class-partner; a phrase with such a class must be typed in its order. A longer phrase takes the words of a shorter one.
### Phrases of somebody who hurts others stand only under "change": nothing there may fit a person who is hurt, nor the reverse.

## What kind of help a person looks for.

words-need-urgent =
    =urgent, =emergency, =danger, =now, =999, =sos, =tonight, =hlp, =help now, =police, urgent help, need help (now/right
    now/fast/quick/asap/tonight), help (now/right now), send help, in danger, im in danger, danger right now, not safe
    (now/tonight/right now/here), unsafe (now/tonight), scared right now, fear for my life, scared for my life, <he> outside, <he>
    at (the/my) door, <he> (banging/kicking/bashing/hammering) on (the/my) door, <he> kicking (the/my) door, <he> breaking (in/the
    door), breaking in, broke in, <he> trying to get in, <he> got in, <he> in (the/my) (house/flat/garden), my <partner> outside,
    my <partner> at the door, someone is breaking in, <he> here now, <he> downstairs, <he> coming for (me/us), <he> on (his/her)
    way, <he> coming (back/home) now, <he> home (soon/any minute), coming home drunk, <he> found me, knows where i am now, hiding
    in the (bathroom/toilet/bedroom/cupboard/car), <i> hiding from <him>, im hiding, locked myself in, <i> locked in, locked me
    in, wont let me out, cant get out, trapped in (the house/the car/here), held hostage, keeping me prisoner, chasing me, <he>
    following me now, someone is following me now, wont let me out of the car, driving like a maniac, <he> <harm> me (now/right
    now), my <partner> <harm> me (now/right now), attacking me, being attacked, fighting now, kicking off (now/right now),
    smashing (the house up/everything up), smashing things now, getting violent now, going crazy right now, hes lost it, kill me,
    <he> will kill (me/us), <he> going to kill (me/us), gonna kill (me/us), threatened to kill (me/us/the kids), says hell kill
    (me/us), he say he kill me, wants me dead, end up dead, death threats, burn the house (down/with us), set fire, petrol, acid,
    knife, nife, gun, weapon, machete, hammer, got a (knife/gun/bat/blade), strangled me, choked me, hands (round/around/on) my
    (throat/neck), by the (throat/neck), cant breathe, suffocate, pillow over my face, knocked me out, blacked out, passed out,
    bleeding, bleeding badly, blood everywhere, unconscious, wont wake up, not breathing, ambulance, need an ambulance, overdose,
    (took/taken/swallowed) (pills/tablets/paracetamol), taken all my tablets, kill myself (now/tonight), end it tonight, going to
    jump, (dad/stepdad/he) <harm> (mum/mummy) now, hurting (my mum/the baby/the kids), <he> <harm> (the/my) <child> now,
    (taken/took/snatched) my (kids/baby/child/son/daughter), screaming next door, hear screaming, heard a woman screaming,
    neighbour screaming, being beaten next door, fight next door now, taking me to the airport, at the airport, flight
    (tonight/tomorrow), wedding (tomorrow/this week), flying me out tomorrow, silent (999/call), cant (speak/talk) on the phone,
    press 55, text 999, (call/ring/phone/send) (999/the police), police now, need the police, 999 without (speaking/talking), app
    to call police, <i> <he> going to kill (me/us/him/her/them), <he> going to kill (him/her/them), <i> <he> outside (her/his)
    house, <i> hear <him> <harm> <him> right now, <he> <harm> <him> right now, her <partner> <harm> her right now, my <kin>
    <partner> <harm> <him> right now, neighbour being <harm> right now, her <partner> has a knife, her <partner> going to kill
    <him>, <he> threatened to kill (her/him), my <kin> sent me the code word, dad hurting mum downstairs now, customer signalling
    for help, drunk and on his way, drunk and coming (here/over), pissed and coming round, just been let out and coming, cut his
    tag off, line went dead, phone went dead screaming, heard a scream then nothing, drove off drunk with (the/my) kids, <he>
    drove off drunk with my <child>, drove off with my baby, holding the baby and wont let go, boiling kettle, kettle over me,
    petrol through the letterbox, poured petrol, turned the gas on, cut my brakes, bolted us in, barricaded, if he cant have me no
    one will, take us all with him, says i wont see morning, dug my grave, swing for me, cut my throat, stab me, shoot me, finish
    me off, banging the door, =banging, banging on the window, smashed window, put my window through, brick through my window,
    booting the door in, climbing in, got a key and is inside, wont leave right now, round here going mad, going berserk, on a
    rampage, trashing the place, baseball bat, axe, broken bottle, shotgun, set the dog on me, tried to run me over, drove at
    (me/us), rammed my car, ran out barefoot, ran to the neighbours, hiding in (tesco/the shed/the wardrobe/the loo), hiding under
    the bed, hiding with the kids, kids are hiding, im whispering, whispering cant talk, =cant talk, cant talk he is here, cant
    talk hes near, got to be quiet, he is in the next room, hes on the stairs, he just pulled up, hand over my mouth, bag over my
    head, cable round my neck, belt round my neck, squeezed my neck, <he> wont let me go, <he> holding me here, using my kids
    phone, tied me up, handcuffed, locked in the (garage/boot/cellar), mum on the floor, mummy wont get up, blood on (mum/mummy),
    dad has mum by the hair, come quick, please come, please hurry, send someone, (rescue/save) us, get us out, think im going to
    die, =hiding, =unsafe, =blood, =strangled, =choked, =whispering, =hurry, =dying, =hostage, =screaming, =please, =someone help,
    come now, is hitting (mummy/mum/her) please come, having a heart attack, asthma attack, having a stroke
words-need-talk =
    someone to (talk/speak) to, (need/want) to talk, someone to listen, just want someone to listen, talk to a real person,
    someone who understands, helpline, hotline, phone line, counselling, counsellor, councelling, support group, support worker,
    outreach worker, idva, i need help, need some (help/advice/support), please help me, (plz/pls) help, can (someone/anyone/you)
    help me, =help, =help me, =help please, =support, =abuse, =dv, =da, =violence, =scared, =hit, dont know (what to do/where to
    turn/who to tell/where to start), what (should/can) i do, who can i tell, idk what to do, cant tell (anyone/my family/my mum),
    never told anyone, first time (telling/asking) anyone, (no one/nobody) (knows/believes me/to talk to), will anyone believe me,
    everyone thinks hes (lovely/great/a nice man), everyone (likes/loves) him, ashamed, so ashamed, embarrassed to (say/tell), too
    embarrassed, feel stupid for staying, feel like a fool, so alone, lonely, all on my own with this, not bad enough to
    (call/ring), other people have it worse, dont want to waste your time, dont want to get him (in trouble/arrested), not ready
    to leave, just want it to stop, want him to get help, domestic (abuse/violence), domestic (voilence/abuce/vilence), domestik
    abuse, family violence, abusive (relationship/marriage/home), violent (relationship/marriage), with a (violent/abusive)
    (man/woman), violent <partner>, abusive <partner>, my <partner> is (violent/abusive/aggressive), (being/been) abused, abused
    for years, victim, survivor, <he> <harm> me, my <partner> <harm> me, my man <harm> me, my <child> (dad/father/mum) <harm> me,
    my <child> <harm> me, my (brother/sister/uncle/cousin/housemate) <harm> me, keeps <harm> me, <he> (attacks/abuse/burns) me, my
    <partner> (attacks/abuse/burns) me, <partner> <harm> me, yells at me, (spits/spat) at me, <i>
    (was/got/get/getting/been/being/feel) <harm> by <him>, <i> (was/got/get/been/being/feel) <harm> by my <partner>, <harm> by my
    <partner>, <i> (get/got/have) <harm> from <him>, <i> (get/suffer/have) abuse from <him>, <i> (get/suffer/have) abuse from my
    <partner>, abuse from my <partner>, <i> <harm> <him> back, <i> <harm> <him> in self defence, <i> (never/didnt) <harm> <him>,
    hit back, fought back, (stop/make) <him> stop <harm> me, stop <him> <harm> me, want <him> to stop <harm> me, been
    (hit/beaten/slapped/punched), got beaten up, beat me up, beat the (crap/shit) out of me, (gave/gives) me a
    (slap/beating/hiding/black eye), knocks me (about/around), slaps me (about/around), roughs me up, (laid/put) his hands on me,
    raised his hand to me, got physical with me, throws (things/stuff/plates) at me, threw me (across/against/down), pulls my
    hair, hits me when (drunk/he drinks), it was only (once/a slap), it happened again, hes done it again, getting worse, its
    getting worse, husband beat, he beat, he bad to me, husband not good to me, cant take it (anymore/any more), cant do this
    (anymore/any more), at the end of my tether, had enough of him, fed up of being (hit/scared), still love (him/her), love him
    but he hurts me, miss him even though he hurt me, keep going back to (him/her), took him back, went back to him, he says sorry
    every time, <i> <fear> of <him>, <i> <fear> of my <partner>, <fear> of my <partner>, <i> fear my <partner>, living in fear, so
    scared all the time, scared in my own home, <fear> to (tell/talk/speak), <fear> to ask for help, talk in (private/secret),
    without giving my name, stay anonymous, is it confidential, will you tell (anyone/him/my husband), <i> <harm> my <partner>
    <harm> me, <i> being <harm> my <partner>, <i> being <harm> my <child>, <i> (got/get) (hit/beaten/hurt) my <partner>, <i>
    (am/was) (hurt/beaten/abused) my <partner>, im (hurt/beaten/abused) my <partner>, <i> (am/was) (hurt/beaten/abused) my
    <child>, <i> (was/got/get/been/being) <harm> by my <kin>, <i> (was/got/get/been/being) <harm> by my <child>, <harm> by my
    <kin>, <fear> i will get <harm> by <him>, <i> want <him> to change, <i> want my <partner> to change, my <kin> <harm> me, <i>
    <he> <harm> <him>, <i> <kin> <harm> <him>, <i> (saw/watched/heard/hear/see/hate) <him> <harm> <him>, <i> (hear/heard) <harm>
    from <him>, stop <him> <harm> <him>, <i> <he> (smashed/broke/threw/punched) (things/the door/the wall/the house), <he>
    (smashed/broke/threw/punched) (things/the door/the wall/the house), <i> <he> lost control, <i> lost control of my life, <he>
    has anger (issues/problems), my <partner> has anger (issues/problems), <he> needs anger management, my <partner> needs anger
    management, <he> cant control (his/her) (temper/anger), my <partner> cant control (his/her) (temper/anger), <he> (loses/lost)
    (his/her) temper, my <partner> (loses/lost) (his/her) temper, my <partner> has a temper, <he> has a temper, <he> gets so
    angry, my <partner> gets so angry, (his/her) temper, drink makes <him> violent, <he> gets (violent/nasty/aggressive), my
    <partner> gets (violent/nasty/aggressive), <he> is (violent/abusive/aggressive), help <him> stop being violent, stop <him>
    being violent, is this (abuse/normal), is it my fault, am i (being abused/in an abusive relationship/the problem), does it
    count as abuse, he never hits me but, emotional abuse, mental abuse, verbal abuse, psychological abuse, coercive control,
    gaslighting, narcissist, toxic relationship, red flags, eggshells, (he/husband) says im (abusive/the abuser), says im
    (crazy/mad), makes me think im going mad, puts me down, calls me (names/stupid/useless/fat), makes me feel
    (worthless/small/stupid), nothing i do is good enough, never good enough, cant do anything right, treats me like (a
    servant/dirt/a slave/rubbish), blames me for everything, jealous <partner>, <partner> is so jealous, possessive, accuses me of
    cheating, silent treatment, <he> scares me, my <partner> scares me, threatens to leave me, says hell kill himself if i leave,
    <he> <control> (me/everything), my <partner> <control> (me/everything), <i> <control> by <him>, <i> <control> by my <partner>,
    <control> <partner>, my <partner> is <control>, <he> is <control>, =controlling, <he> wont let me, my <partner> wont let me,
    wont let me (see my mates/see my friends/see my family/work/go out), not allowed to (see my friends/see my family/go
    out/work), stops me seeing my (friends/family), (cut off/isolated) from my (friends/family), isolated, no friends left, tells
    me what to wear, ask permission, like a prisoner, my carer <harm> me, i will (be/get) <harm> by <him>, how do i stop <him>
    <harm> <him>, <he> (promises/promised/says/wants) to change, <he> says <he> will change, my <partner> (promises/wants) to
    change, <i> kicked <him> out, get threats from (him/her), <i> (nurse/teacher/doctor/midwife/manager) and my <partner> <harm>
    me, <i> (nurse/teacher/doctor/midwife/manager) and <he> <harm> me, <i> social worker and my <partner> <harm> me, <i> police
    officer and my <partner> <harm> me, get it off my chest, need to offload, bursting to tell someone, cant say it out loud,
    where do i even begin, first time ive typed this, kept it in for years, crying in the (car/toilets/shower), hide my tears,
    brave face, pretend im fine, tired of (pretending/lying to everyone), cover for him, told them i walked into a door, no one
    sees what goes on, friends are sick of hearing it, pushed everyone away, got no one left, feel invisible, feel like rubbish,
    shell of myself, shadow of who i was, worn down, rock bottom, breaking point, at the end of my rope, cant think straight,
    (kind/friendly) voice, someone who wont judge, will they judge me, someone who gets it, just want a chat, no police just talk,
    not ready just want to talk, how do i ask for help, do i deserve help, get help if he never hits me, hes not all bad, he can
    be so lovely, he has good days, feel sorry for him, he has no one but me, who will look after him if i go, feel like a
    traitor, dont want to grass, back with him again, let him back in again, always forgive him, one more chance, cant stop loving
    him, <i> lash out when <he> <harm> me, <i> lashed out because <he> <harm> me, <i> only <harm> <him> to get away, <i> a
    (nurse/teacher/police officer) and my <partner> <harm> me, <i> a (nurse/teacher/police officer) and <he> <harm> me, should
    know better in my job, nice house but scared, =why me, why does he do this, what did i do wrong, thought it would stop,
    =alone, =crying, =desperate, =frightened, =broken, =afraid, =terrified, =abused, =hurt, =hurting, =beaten, =lost, =listen,
    =talk, =advice, =upset, =worried, =plz, =hello, =hi, dont want police involved, i dont want the police, without the police,
    =domestic abuse, broken heart, broke my heart, <fear> of me (finding/telling/leaving/going), pushed <him> off me, shout at
    each other, =sad, =drunk, =advocate, advocate, defending myself, in self defence, attacked me first, hit me first, <he> <harm>
    me first, <i> am not violent, <i> am not abusive, (says/said/told) <i> am violent, (says/said/told) <i> am abusive, my anger
    at (him/her/what he did/what she did), wont go away
words-need-plan =
    safety plan, (make/need) a plan, plan (to leave/my escape), planning to go, stay safe, keep safe, keep myself safe, how to be
    safe, (safer/stay safe) at home, feel safer, leave <him> safely, leave (him/her), (leave/leaving) my <partner>, leave my
    (marriage/relationship), end (the relationship/my marriage/it with him), (break up/split up/finish) with (him/her), want to
    leave, how (to/do i/can i) leave, (thinking of/ready to/trying to/need to) leave, cant leave (him/her),
    (scared/afraid/terrified) to leave, too scared to go, (need/want) to get (out/away), get away from (him/her/my husband),
    escape, run away, sneak out, leave (secretly/in secret), leave without (him/her) knowing, leave while hes (at
    work/out/asleep), leave with the kids, pack a bag, (emergency/escape/grab/go) bag, hide (a bag/my passport/my papers/some
    money), copies of my documents, keep my documents safe, (scared/afraid/dreading) going home, <fear> to go home, dont want to
    go home, dread him coming home, code word, safe word, signal to my neighbour, (out of/released from/leaving) prison, gets out
    of (jail/prison), out on (bail/licence/tag), hes out soon, keeps coming (round/back), still has a key, change my
    (number/routine/address), change the locks, keep my address secret, hide where i live, doesnt know where i live, found my new
    address, took my car keys, no car cant get away, cant get away from him, next time he (kicks off/starts/hits me/loses it),
    when he (kicks off/starts/gets like this/comes home drunk), keep the peace, calm him down, keep him calm, trapped in this
    (marriage/relationship), feel trapped with (him/her), stuck (with him/in this marriage), still living (with him/together),
    living with my ex, ex still lives here, ex wont move out, says he (will find me/will take the kids) if i leave, hunt me down,
    nowhere he wont find me, scared hell find (me/us), should i stay or (go/leave), stay for the kids, staying for the kids, too
    old to leave, <i> want to change my (number/name/address/routine), <i> want to change the locks, stalked now scared at home,
    <i> kicked <him> out, <i> threw <him> out, do a runner, moonlight flit, walk out on him, up and leave, get shot of him, dump
    him safely, tell him its over safely, get out before he wakes up, slip out while he is (asleep/in the shower/at the pub),
    leave when he is on nights, not come back from the school run, squirrel money away, money tin, hide a tenner, exit plan, just
    in case plan, plan b, want to be ready, scared of what hell do if i go, sleep in my clothes, sleep with my shoes on, chair
    under the door handle, wedge the bedroom door, lock on the bedroom door, neighbour with a spare key, curtain signal, emoji
    code with my sister, worse on (payday/match days/bank holidays), worse when england lose, christmas is always bad, stay out of
    his way, need a lift away, someone to drive me away, taxi to somewhere safe, make up an excuse to go out, =trapped, =stuck,
    =leave, =leaving, =run, =safety, =safe, =plan, =get out, =want out, left and gone back, left three times, keep going back,
    went back again, <i> (grabbed/took/dragged) my <child> and (ran/left/went), let <him> in, <i> (didnt/dont/wont) let <him> in
words-need-home =
    refuge, refudge, womens refuge, room in a refuge, refuge with (children/teenage son), refuge for men, safe house, where will i
    live after refuge, =home, =house, =flat, housing, hostel, homeless, homless, homeless tonight, homeless with kids, nowhere to
    (go/live/sleep), no where to go, got no place, where can i sleep tonight, no roof over my head, need a bed tonight,
    (somewhere/place) to (stay/live), somewhere safe to go, place of my own, my own flat, sleep in my car, sleeping rough, living
    on the streets, sofa surfing, sleeping on (a sofa/the floor), staying at my (mums/sisters/mates), overcrowded with my mum,
    (threw/booted) me out, kicked out, thrown out, chucked out, put my (bags/clothes) outside, told me to get out, locked me out
    of (my/the) (house/flat), <he> changed the locks, (mum/dad/parents) kicked me out, says its his house, my name is not on the
    (tenancy/mortgage), tenancy in his name, can he make me leave the house, can he throw me out, do i have to move out, council
    (house/flat), housing (list/officer/options), bidding for a house, homefinder, homeless application, council wont house me,
    council turned me away, intentionally homeless, lose my council house, local connection, priority need, temporary
    accommodation, emergency accommodation, b and b room, hotel from council, council transfer, house swap, rehoused, move to
    another (area/city/town), move far away, start again in a new town, tenancy, joint tenancy, tenancy in both names, both names
    on the (tenancy/rent/lease), take him off the tenancy, get out of my tenancy early, landlord, landlord wants us out, private
    rent, eviction, evicted, section 21, losing my home, lose the house, rent arrears, behind with rent, owe rent, cant pay
    (rent/mortgage), he stopped paying the (rent/mortgage), deposit for a flat, rent in advance, paying rent on two homes,
    mortgage, mortgage in both names, house in his name, who gets the house, can he sell the house, sell the house without me,
    half the house, change the locks, new locks, <he> still has (keys/a key), stronger (door/locks), locks and alarms, sanctuary
    scheme, stay in my own home, want him out of the house, get him out of my house, <he> wont (leave my house/leave the
    house/move out), <partner> wont (leave my house/leave the house/move out), stuck living with him, still living with my ex,
    cant afford to live alone, asylum accommodation, lost my home, kip on a mates sofa, kipping on a couch, crash at a mates, on
    my sisters sofa, slept in the car with the kids, sleeping in my van, sleeping in a (tent/shed), outstayed my welcome, sister
    says we have to go, travelodge with my kids, refuge for a teenage lad, refuge with a (15/16) year old boy, do refuges take
    boys, son too old for refuge, how long can i stay in refuge, what is a refuge like, work while in refuge, cost of refuge if i
    work, refuge is full, refuge turned me down, council says go back home, council wants proof, make him move out, make him leave
    my house, why should i be the one to leave, why should i lose my home, stay put, he wont (budge/sling his hook), refuses to
    move out, can i lock him out, swap the lock barrel, locksmith, he copied my key, his key still works, spy hole, fireproof
    letterbox, window locks, panic room, live somewhere he doesnt know, =bed, =shelter, =somewhere safe, =sofa, =locks, =rent,
    =refuge, =refuges, need shelter, need a shelter, on the streets, want to change my locks, change my locks
words-need-children =
    =child, =children, =kid, =kids, =baby, =custody, (children/kids) (see/saw/hear) it, kids hear us (fight/argue), in front of
    the (kids/baby), kids are (scared/upset/crying), my <child> is <fear>, my <child> is (not sleeping/wetting the
    bed/clingy/copying him), <child> hits me like his dad, effect on children, harming my kids, help for my
    (kids/son/daughter/teenager), counselling for (my child/children), how to explain to the kids, tell the kids, protect my
    (kids/baby), keep my (kids/baby) safe, stay for the kids, <he> <harm> (my/the/our) <child>, <partner> <harm> (my/the/our)
    <child>, <he> (shakes/shook/grabs/shouts at) (my/the/our) <child>, worried about my (kids/baby/son/daughter/grandchildren),
    worried about a (child/baby), child (neglected/left alone/at risk), is my child safe with him, not safe with their dad,
    contact with (dad/their dad/the children), stop contact with their dad, supervised contact, contact centre, child contact,
    handover, uses the kids to get to me, turns the kids against me, asks the kids where we live, fifty fifty, joint custody, full
    custody, who gets the kids, get custody, <he> (will/wants to) take my <child>, <he> (took/taken/ran off with) my <child>,
    <partner> (took/taken/ran off with) my <child>, take my (kids/baby) off me, says i will lose my kids, wont let me see my
    (kids/son/daughter), wont (give back/bring back/return) my (kids/son/daughter), see my kids, stops me seeing my kids, keeps
    the kids from me, child arrangements, parental (rights/responsibility), not on the birth certificate, does dad have rights,
    (fathers/mothers) rights, can i take my kids and leave, move away with my kids, is it kidnap taking my kids, =ss, social
    services, social worker, will they take my (kids/baby) away, scared of social services, child protection, child protection
    plan, child in need, early help, family hub, kids in care, foster care, reported me to social services, says i am a bad
    mother, parenting (help/course), =school, =nursery, school place, new school, change schools, tell the school, dad picking up
    from school, stop him collecting from school, nursery place, childcare, taken my (kids/child) abroad, taken my child out of
    the country, take the kids to (pakistan/india/poland/his country), took them on holiday and not back, passport for my child,
    child abduction, abducted, unborn baby, pregnant and social services, newborn, baby wont stop crying, cant see my
    grandchildren, grandchildren, my (dad/stepdad) <harm> my mum, dad <harm> mum, my mum gets hit, mums boyfriend <harm>, my
    teenager is violent to me, parental alienation, weekend with dad, kids dont want to see him, my grandchildren see <him> <harm>
    <him>, my (son/daughter) says (dad/daddy/he) <harm> <him>, my (niece/nephew/grandson/granddaughter) says (dad/daddy) <harm>,
    friend wont leave him and the kids see it, pupil scared to go home, <i> <he> shook (my/the) baby, taught my son to call me
    names, kids copy how he talks to me, kids see me cry, =my kids, =contact, hasnt brought the (kids/children) back, wont bring
    the kids back, kept the kids after the weekend, not returned the children, home schooling, home schooled, childrens home,
    education health and care plan, change nappies, change her nappy, child minder, family support worker, day care, <i> wont let
    <him> see the <child>, wont let my <partner> near the <child>
words-need-law =
    =law, =legal, =court, =rights, legal (advice/help/aid), solicitor, soliciter, lawyer, layer for divorce, barrister, free
    (solicitor/lawyer/legal advice), cant afford a (solicitor/lawyer), do i qualify for legal aid, proof of abuse, letter from my
    (doctor/gp) for court, represent myself, litigant in person, mckenzie friend, injunction, injuction, how much is an
    injunction, court order, emergency court order, non mol, non molestation, occupation order, restraining order, protection
    order, prohibited steps, order to keep away, order to leave the house, stop him coming (near me/round), keep him away from me,
    keep him away from my (kids/work), legally make him leave, <he> (broke/breached/ignores) the (order/injunction/non mol),
    <partner> (broke/breached) the (order/injunction), breach of (order/injunction/non mol), order runs out, renew injunction,
    divorce, get divorced, wont (give/sign) divorce, divorce without him knowing, divorce papers, cost of divorce, islamic
    divorce, khula, talaq, sharia council, jewish divorce, is my nikah legal, only nikah not registered, separation, annul my
    marriage, financial settlement, not married what rights, entitled to if we split, court date, court (tomorrow/next
    week/papers/letter/case/form/bundle), he is taking me to court, keeps taking me back to court, scared of court, see him in
    court, come to court with me, support at court, screen in court, special measures, separate waiting room, give evidence by
    video, question me in court, cross examine, =judge, the judge said, magistrates, crown court, criminal court, family court,
    court hearing, final hearing, fact finding, cafcass, witness statement, write my statement, statement for court, texts as
    evidence, recordings as evidence, hide my address in court, child arrangements order, specific issue order, parental
    responsibility, custody (battle/hearing/lawyer), contact order, going to trial, jury, prison sentence, sentencing, victim
    personal statement, victims code, my rights, is it (illegal/against the law/a crime), can he legally, does he have the right,
    forced marriage protection order, power of attorney, change my will, employment rights, hague convention, interpreter at
    court, sack my solicitor, change my solicitor, solicitor doesnt listen, solicitor bill too big, he has a solicitor and i dont,
    letter from his solicitor, earn too much for legal aid, papers came from court, brown envelope from court, dont understand
    court papers, judge didnt believe me, common law wife, unmarried and the house, stop him selling the house, get my maiden name
    back, change kids surname, guardian for my kids if i die, =separated, need a solicitor, terrified of court, 50 50 of the
    children, possession order, your honour
words-need-police =
    =police, =report, police, report (him/abuse), tell the police, go to the police, should i (report/call police), how to report,
    report online, report old abuse, report something years ago, too late to report, report without my name, report anonymously,
    what happens if i report, police wont believe me, will they arrest him, get him arrested, will he know i told police, will
    police tell him, scared of police, dont trust police, press charges, do i have to press charges, drop (the charges/my
    statement), withdraw my statement, take back my statement, police statement, give a statement, video statement, evidence for
    police, photos of bruises for police, bodycam, crime (number/reference), officer in my case, officer hasnt rang back, no
    update from police, police (did nothing/dont care/took his side/let him go/laughed), police complaint, no further action, nfa,
    case dropped, cps, victims right to review, <he> (was/got) arrested, <partner> (was/got) arrested, they arrested my <partner>,
    police took him away, in custody, in the cells, when will they let him out, let him out already, <he> is on
    (bail/tag/licence/probation), bail, bail conditions, bail ends, <he> (broke/breached) bail, <he> (was/is) released under
    investigation, <he> (was/got) charged, <he> (gets/coming/is) out of (prison/jail), <partner> (gets/coming/is) out of
    (prison/jail), released from prison, prison release date, let out early, letters from prison, calls me from prison, his family
    threaten me about court, parole hearing, victim liaison, victim contact scheme, clares law, claires law, right to (ask/know),
    his criminal record, does he have a record, has he done this before, his past, violent past, history of violence, background
    check on boyfriend, check my new (boyfriend/partner/girlfriend/bloke), police came to my house, neighbours called the police,
    police to help me get my (things/stuff), panic (alarm/button), marker on my address, female officer, police interpreter,
    <partner> is (a police officer/a copper/in the police), <he> is (a police officer/a copper/in the police), crime, victim of
    crime, is it a police matter, prosecution, hate crime, should i (call/ring) police for (her/him/my friend/my neighbour), can i
    report it for (her/him), report my (neighbour/son in law/sisters husband), will he know it was me who rang, anonymous report
    about a neighbour, can a neighbour be a witness, <he> bailed not allowed home, my <partner> bailed not allowed home, <he>
    nicked for <harm> me, =cops, =arrested, =officer, =reporting, police took him away for hitting me, his bail says no contact,
    his bail says he cant come home, the old bill, old bill, hit and run, forced entry
words-need-status =
    visa, =passport, immigration, immigration (advice/lawyer/status), (spouse/partner/fiance/student/work/dependant/skilled
    worker/care worker) visa, on his visa, came on his visa, my visa depends on him, visa (expired/runs
    out/cancelled/refused/extension), visa finish soon, lose my visa if i leave, what happens to my visa, change my visa, <he>
    (cancel/cancelled) my visa, <partner> (cancel/cancelled) my visa, threatens to cancel my visa, wont renew my visa, sponsor,
    <he> is my sponsor, employer is my sponsor, withdraw sponsorship, uni will cancel my visa, home office, home office letter,
    <he> will (call/tell/report me to) (home office/immigration), says he will report me, report me to immigration, deport,
    deportation, removal letter, (send/sent) me back, send me back to (my country/india/pakistan), send me home to my country,
    have to go back to my country, cant go back to my country, kick me out of (england/the country), can i stay in (the
    uk/england/this country), stay in uk without husband, right to (stay/work/reside), allowed to stay in uk, my immigration
    status, no status, leave to remain, indefinite leave, ilr, settlement visa, settled status, pre settled status, eu
    (settlement/settled status/citizen), euss, european passport, no recourse, no recourse to public funds, nrpf, no public funds,
    no benefits on my visa, ddv, ddvc, ddv concession, mvdac, migrant victims concession, migrant victims of domestic abuse, set
    dv, domestic violence ilr, brp, residence (permit/card), biometric card, evisa, e visa account, ukvi account, he has my evisa
    login, <he> (took/has/hides/keeps/burned/stole) my (passport/papers/documents), <partner> (took/has/hides/keeps) my
    (passport/papers), took my passport, mother in law has my passport, boss has my passport, passport taken, lost passport, get
    my passport back, new passport embassy, overstayed, overstayer, over stayed, visa ran out years ago, im illegal, illegal
    immigrant, undocumented, no papers, without papers, asylum, asylum (seeker/claim/interview/support), refused asylum, refugee
    status, nass, detention centre, citizenship, british passport, my (child/baby) is british, left me in
    (india/pakistan/bangladesh/my country), abandoned me abroad, stuck abroad, took me back home and left me, tricked me to go
    back, get back to england, immigration fee, fee waiver, oisc, came to uk for marriage, brought me to (england/uk), <he>
    brought me here, will police tell home office, can i get help without visa, her <partner> (has/took/hides) her passport, my
    <kin> is on a spouse visa, deport me if i (ring/call) police, deport me if i leave him, says police will send me back, says i
    have no rights here, says he made me legal, he filled in my visa, dont know what visa i have, dont know my status, he never
    applied for me, lied about my (papers/visa), husband didnt renew me, my card expired, knows my share code, fiance brought me
    and wont marry me, came on a marriage visa, on his work permit, my visa is through (him/my wife/my boss), care worker and boss
    hits me, will they lock me up if i speak, scared of immigration, home office will tell my husband, stay here if i divorce,
    (burnt/tore up) my passport, refuge said no because of visa, =papers, says they will deport me, lie about my visa
words-need-money =
    =money, no money, skint, need money, =cash, money (worries/problems), financial (abuse/control/help), economic abuse, controls
    my money, <he> <control> (money/finances), <partner> <control> (money/finances), <he> (takes/took/keeps) my
    (money/wages/card/benefits/pension), <partner> (takes/took/keeps) my (money/wages/card/benefits), <he> has my bank card, knows
    my pin, hides my bank card, wages go to his account, benefits go to his account, no access to the account, not allowed (my own
    money/a bank account/to work), no money of my own, <he> gives me (pocket money/an allowance/housekeeping), only gives me few
    pounds, (ask/beg) him for money, ask permission to buy, ask him to buy (pads/nappies), account for every penny, checks
    (receipts/what i spend/my bank statement), spends all our money, (gambles/drinks) our money, wont let me (work/get a
    job/earn), made me (quit/leave) my job, kept without money, left us with no money, leaves me nothing, wont pay for
    (bills/food/anything), i pay for everything, emptied our account, joint account, bank account, (secret/new) bank account,
    letters from bank to safe address, (debt/loan/credit card/car finance/bills/phone contract) in my name, =debt, debts, deep in
    debt, pay his debts, made me (take a loan/sign/get credit), forged my signature, used my name for credit, bailiffs, loan
    shark, payday loan, credit (score/rating), bankruptcy, debt relief order, council tax, =benefit, =benefits, claim benefits,
    what benefits can i get, benefits when (we separate/i leave), benefits stopped, sanctioned, =uc, universal credit, joint
    claim, split payment, claim on my own, job centre, jobcentre, work coach, housing benefit, child benefit, tax credits, =pip,
    pip claim, carers allowance, disability benefits, pension credit, my pension, child maintenance, csa, cms, pays nothing for
    the (kids/baby), wont pay for his kids, food bank, foodbank, food (parcel/voucher), no food in the house, nothing to eat,
    hungry, cant feed my (kids/baby), cant afford (food/to leave/nappies/heating), baby (clothes/milk/formula), nappies, need a
    (pram/cot), school uniform cost, warm clothes, need clothes for kids, only the clothes i am wearing, left everything behind,
    furniture, no beds for kids, need a (cooker/fridge/washing machine), crisis grant, =grant, hardship fund, household support
    fund, emergency (cash/money/fund), money to (leave/escape), train fare to refuge, no credit on my phone, gas and electric, no
    electric, meter top up, cant pay bills, behind with bills, took my (savings/student loan/inheritance), money after divorce,
    criminal injuries compensation, her <partner> (takes/took/keeps) her (money/card), claimants husband controls the claim, cut
    up my card, snapped my card in half, took me off the account, his name is on everything, nothing in my name, car in my name he
    drives, benefit cap, two child limit, stopped my claim, claim goes to him, down to my last tenner, not a penny, counting
    coppers, school dinner money, meter is running out, skip meals so kids eat, counts my change, gives me a tenner a week, spends
    it on (weed/bets/beer), blew (the rent/our savings), remortgaged without me, took a loan out as me, klarna in my name, fines
    in my name, took my (maternity pay/tips/gold), sold my (gold/car/things), cleared the account out, hides what he earns, pays
    maintenance late to hurt me, rich but i have nothing, lost my job because of him, =broke, =poor, =food, =bills, =bank, =wages,
    =loan, pip stopped after we separated, pip stopped, sign on
words-need-health =
    depressed, depression, anxiety, anxious, anxity, panic attack, mental health, ptsd, cptsd, trauma, flashbacks, nightmares, on
    edge all the time, jumpy, numb, feel (numb/empty/broken/worthless/nothing), feel dead inside, cant (sleep/eat/cope/stop
    crying/stop shaking), not (sleeping/eating/coping), cry (all the time/every day/every night), crying all day, breakdown,
    losing my mind, head is a mess, exhausted, so tired of it all, shaking all the time, feel low, i feel mad, nerves are shot,
    bad nerves, therapy, therapist, antidepressants, see a (doctor/gp), tell my (doctor/gp/midwife), hospital, a and e, walk in
    centre, suicidal, suicide, suiside, want to die, wanna die, kill myself, kms, end my life, end it all, dont want to (live/be
    here/be alive/wake up), better off (dead/without me), no point (living/anymore), cant go on, no way out, nothing to live for,
    wish i was dead, wish i wouldnt wake up, unalive myself, thinking of ending it, self harm, selfharm, (cut/hurt/burn/scratch)
    myself, cut my (arms/wrists/legs), started cutting, <i> <harm> myself, <i> <harm> myself for <him>, <i> self harm because of
    <him>, <i> <harm> because of <him>, drink (too much/to cope/every night), alcohol, alcoholic, drugs, addicted, addiction,
    rehab, he got me on drugs, gives me drugs, stopped eating, eating disorder, making myself sick, injury, bruise, covered in
    bruises, black eye, broken (arm/nose/rib/tooth/jaw/wrist/bone/finger), (hit/banged/bumped) my head, head (injury/hurts),
    headaches since he hit me, dizzy, concussion, burnt my (arm/hand), bite mark, stitches, (ear/ribs/neck/throat) (hurts/sore),
    hurts to swallow, voice gone after, sore throat after strangled, marks on my neck, bald patch, pregnant, pregnancy, pregnat,
    midwife, miscarriage, lost the baby, kicked my (stomach/bump/belly), punched my (stomach/bump), worried about my bump, baby
    not moving, hits me pregnant, wont let me see a (doctor/midwife/gp), takes my (tablets/medication/inhaler), hides my
    (tablets/meds/medication), jump out of my skin, nerves in (bits/shreds), bag of nerves, hair falling out with stress, cant get
    out of bed, cant face the day, like a zombie, feel like im not real, hear his voice in my head, dream about him every night,
    reliving it, smell of him sets me off, panic when my phone pings, scared to leave the house since, wine every night, drinking
    to numb it, smoke weed to cope, hooked on pills, comfort eating, tablets for my nerves, waiting list for therapy, postnatal
    depression and him, memory gone with stress, =panic, =empty, =die, =dead, =pills, =drink, hidden my insulin, hides my insulin,
    takes my medication, hides my medication, home birth, birth plan, going through the change, change gp, family doctor, hearing
    voices, signed me off, sick note, heart attack, panic attacks, epileptic fit, had a stroke, labour pains, health visitor,
    blood test, blood pressure, out of my mind, my back is killing me, hit rock bottom, beat myself up about, beating myself up
    about, flu jab, burnt out, burn out, throw up, throwing up, nervous breakdown, smear test, taking tablets, blocked nose, body
    image, post natal, post traumatic, follow up appointment, hacking cough, medical history, due date, social anxiety, life
    support, had a heart attack, lose control of my bladder, wet myself, =sad
words-need-clinic =
    rape, i was raped, think i was raped, is it rape if (married/hes my husband/i didnt say no/i froze/we are together), <i> was
    raped by <him>, <i> was raped by my <partner>, marital rape, rape in marriage, date rape, sexual
    (assault/abuse/violence/harm), sexually assult, forced himself on me, forced me to have sex, makes me (have sex/do things in
    bed/do sexual things/do it), made me (have sex/do it), sex i dont want, dont want sex, sex when i dont want to, have sex with
    him or else, have to have sex to keep the peace, wakes me up for sex, (sex/does it) (when/while) i am asleep, wake up and hes
    on top of me, wake up to him having sex with me, doesnt stop when i say no, doesnt take no, wont take no for an answer, dont
    listen when i say no, (said/say) no but he (carried on/did it anyway/doesnt stop), (pressures/nags/guilts/bullies) me
    (for/into) sex, sulks if i dont have sex, says its my duty, my duty as a wife, wifely duty, says hes my husband he can, gets
    nasty if i say no, cries if i wont have sex, hurts me (during/in) sex, rough sex, chokes me during sex, too rough in bed, anal
    without asking, touched me, touches me when i dont want it, groped, grabs my (breasts/bum), (touched/assaulted) at a party,
    stealthing, took the condom off, wont use a condom, wont wear a condom, hides my pill, stops me taking the pill, tampers with
    my contraception, gets me pregnant on purpose, forced me to (have an abortion/get pregnant), sti, std, sti test, infection
    from him, morning after pill, abortion, pregnant from rape, spiked, spiked my drink, put something in my drink, drugged me,
    woke up with no clothes, cant remember what happened last night, makes me watch porn, makes me do what he saw in porn, makes
    me sleep with (his friends/other men), made me have sex for money, pimps me out, sells me, sarc, isva, forensic, dna evidence,
    forensic exam, evidence after rape, not showered yet, abused as a child, abused me when i was little, stranger raped me,
    forced me to give oral, <i> (was/got/been/being) forced by <him> to have sex, <i> (was/feel/got) pressured by <him> into sex,
    touched by my (uncle/dad/stepdad/boss/teacher), <i> (was/got/been) forced by my <partner> to have sex, forced to have sex with
    (him/my husband), my <kin> (was/got/been) raped, my (daughter/son) (was/got/been) raped, <he> (raped/forced) her, help a
    friend who was raped, patient raped by husband, my <partner> was raped before, put it in anyway, wouldnt get off me, held me
    down and did it, carried on when i (cried/said stop), pretend to be asleep so he leaves me, let him so he stops moaning, i
    just lie there, give in so he leaves me alone, easier to let him, things in bed i dont like, private things i dont want, did
    things down there, (hurts/sore/bleeding) down there, sore down below, my privates hurt, hurts when i wee since, ties me up and
    i hate it, made me with his mate, says its his right in bed, never asks me in bed, took advantage of me, took advantage when i
    was drunk, too drunk to say no, too scared to say no, something bad happened last night, something happened at a party,
    something happened to me as a kid, (uncle/grandad/priest) did something to me, interfered with me, messed with me as a kid,
    felt me up, hand up my skirt, exposed himself, not violent but i didnt want it, didnt fight back, went stiff, went along with
    it, is it rape if (i went along/i was drunk/a woman does it), raped by a woman, she forces me in bed, get checked down there,
    nurse to check me after, wash or not wash after, kept my knickers, period late after he forced me, pin holes in the condom,
    flushed my pill, wont let me have the coil, another baby i dont want, forced me after the baby was born, smear test after
    abuse, =molested, =sexual, =sex, =assaulted, =forced, =rape, <i> (dont/didnt) let <him> touch me, dont let him touch me, male
    nurse raped me
words-need-family =
    forced (marriage/wedding/engagement), forced to (marry/get married/get engaged), make me marry, want me to marry, marry (my
    cousin/a man i dont know/someone i dont want/an old man), arranged marriage, dont want to (marry/get married), parents
    (chose/found) a (husband/wife) for me, parents want me to get married, engaged without asking me, cant say no to the wedding,
    rishta, nikah, married off, sister being married off, (wedding/marriage) abroad, taken abroad, (sent/taking me) (abroad/back
    home) to (marry/get married), taking me to (pakistan/india/bangladesh/somalia/iraq/afghanistan/turkey), holiday to get
    married, ticket booked to pakistan, one way ticket, scared of the summer holidays, spoon in underwear, honour, honor, honour
    based (abuse/violence), so called honour, honour killing, izzat, namus, sharam, shame on the family, brought shame, bring
    shame, dishonour, family name, what will people say, what will the community say, log kya kahenge, gossip in the community,
    everyone in the community knows, disown me, cut me off for, they say i am too western, found out i have a boyfriend, secret
    (boyfriend/girlfriend/relationship), boyfriend different (religion/caste/race), caste, my (brothers/uncles/cousins/family)
    (follow/watch/threaten) me, my (brother/father/dad) (follows/watches/controls) me, family against me, whole family against me,
    family wont let me (divorce/out/work/study), family say go back to him, family say stay with my husband, family blames me, my
    (family/parents) control me, my parents check my phone, parents wont let me out, in laws, inlaws, mother in law, father in
    law, sister in law, my in laws <harm> me, my mother in law <harm> me, in laws treat me like a (servant/slave), in laws wont
    let me, husbands family, husbands family <harm> me, his family control me, his mum runs my life, dowry, jahez, more dowry,
    want more gold, fgm, cutting girls, female circumcision, female genital mutilation, sunna, gudniin, cut down there, cut my
    daughter, scared they will cut my daughter, circumcise my daughter, breast ironing, left my religion, dont believe anymore, ex
    muslim, church says stay, imam says stay, pastor says forgive him, elders told me to stay, spiritual abuse, witchcraft, says
    im possessed, black magic, conversion, make me wear hijab, makes me cover up, virginity test, hymen repair, second wife,
    husband has second wife, talaq, wont give me (divorce/a get), one chance rule, my <kin> is being forced to marry, pupil (not
    back from summer holiday/being married off), <case> is being forced to marry, pupil at risk of fgm, picked a man for me back
    home, picked a (husband/wife) for me, promised to a cousin, mum has chosen who i marry, families are coming to see me, nikah
    over (zoom/the phone), dont want that man, mum says shell die if i refuse, dad says marry or get out, marry him for (a
    visa/his papers), holiday that isnt a holiday, scared to get on the plane, wont come back from holiday, cousins spy on me,
    aunties talk, family meeting about me, they say i am ruined, not a virgin and scared, parents hate that he is
    (white/black/hindu/muslim/sikh), pregnant and not married, sister shamed us, mum in law runs the house, mother in law makes me
    clean, last to eat in this house, brother in law (tries things/touches me), elders say be patient, says its our culture,
    husband took another wife, exorcism, jinn in me, aunt wants to do the cutting, trip to africa to be cut, shunned by my church,
    =cult, kept in a cult, =shame, =wedding, =family, =engaged, black sheep of the family
words-need-online =
    (checks/looks at/goes through/reads/takes/took/smashed/watching/spying on) my phone, (reads/checks/looks at/deletes) my
    (messages/texts/emails/whatsapp), wants my (password/passcode), (knows/changed) my password, makes me give him my password,
    logs into my (account/facebook/email), hacked, hacked my (phone/facebook/insta/email/account), locked out of my account,
    spyware, stalkerware, spy app, tracking app, tracks (me/my phone), tracker, tracker on my car, tracking device, airtag, air
    tag, (sees/knows/checks) my location, location on my phone, share my location, makes me share my location, find my iphone,
    snap map, life360, gps, how does he know where i am, knows (where i am/everything i do/where ive been), listening to (me/my
    calls), listening device, bugged, mirrored my phone, cloned my phone, camera in the (house/bedroom), hidden camera, ring
    doorbell, watches me on the camera, alexa, smart home, smart meter, baby monitor, (private/naked/nude/intimate)
    (pictures/photos/pics/videos), nudes, sent nudes, (leaked/shared/posted) my (nudes/pics/photos/video), threatens to
    (share/post/send) my (pictures/nudes/video), photos of me without my clothes, filmed me, filmed us having sex, recorded me in
    the shower, put me on a porn site, revenge porn, image abuse, sextortion, blackmail, deepfake, fake nudes, ai nudes, fake
    pictures of me, demands nudes, makes me send pictures, makes me go on video call, fake (account/profile), made a fake profile
    of me, pretending to be me, (posts/writes) (about me/lies about me), put my (number/address) online, doxxed, trolling me,
    abuse online, abusive (texts/messages/comments), (messages/texts/calls) me (nonstop/all day/non stop/hundreds of times), keeps
    (messaging/texting/calling/ringing), blocked him but, new numbers, calls from withheld number, wont stop messaging, facebook,
    insta, instagram, snapchat, whatsapp, tiktok, met him online, catfish, online dating, stalking, stalker, being stalked,
    follows me, turns up (at my work/at my house/everywhere), waits outside (my house/my work), watches me, wont leave me alone,
    harassing me, harassment, <partner> stalking me, <i> (am/was/being/been) followed by <him>, <i> (am/was/being/been) followed
    by my <partner>, <i> (am/was/being) tracked by <him>, flowers on my doorstep, notes through my letterbox, battery goes flat so
    fast, odd app on my phone, app i didnt put on, wants my thumb print, uses my face to unlock it, bought me a phone and set it
    up, tracker in the (kids toy/teddy/pram), tag sewn in my coat, camera in the (clock/smoke alarm), changes the heating from his
    phone, talks to me through the doorbell, netflix shows him, car app shows where i go, messaged my boss as me, set up a dating
    profile of me, sold my pictures, onlyfans without asking, has a video of me, will send them to my mum, sent my picture to his
    mates, pic of me going round school, =photos, =pictures, =phone, =online, =spying, =camera, =messages, social media
words-need-pets =
    pet, =dog, =dogs, =cat, =cats, =animal, =animals, my (dog/cat/puppy/kitten/rabbit/horse/animals), leave my (dog/cat), wont
    leave without my (dog/cat), refuge with (dog/cat), look after my (dog/cat), somewhere for my (dog/cat), (dog/cat/pet) foster,
    rehome my (dog/cat), <he> <harm> (the/my) (dog/cat/puppy), <partner> <harm> (the/my) (dog/cat), threatens (my dog/the cat),
    hurt the (dog/cat), says he will kill my dog, got rid of my (dog/cat), wont give my dog back, who owns the dog, assistance
    dog, guide dog, vet bills, drown the kittens, wont feed the dog, poisoned my cat, shut my cat out, hamster, guinea pig,
    parrot, budgie, tortoise, keeps my dog so i go back, uses the dog to make me stay, microchip in his name, flat with no pets,
    pets not allowed in hostel, no pets in refuge, kennels, cattery, who feeds the cat if i go, what happens to the dog, cat is
    all i have, dog is all i have, put my dog down, gave my dog away, place for my staffie, shelter for my dog, kennels for my
    dog, house trained, animal shelter, fur baby
words-need-change =
    <i> <harm> <him>, <i> <harm> my <partner>, <i> <harm> my <child>, <i> <harm> my (mum/dad/mother/family), <i> just <harm>
    <him>, <i> just <harm> my <partner>, <i> keep <harm> <him>, <i> abuse my <partner>, <i> harmed <him>, <he> (makes/made) me
    <harm> <him>, <he> pushes my buttons, want to stop <harm> <him>, want to stop <harm> my <partner>, want to stop <harm> people
    i love, <i> cant stop <harm> <him>, how do i stop <harm> <him>, how do i stop <harm> my <partner>, dont want to <harm> <him>
    again, dont want to <harm> my <partner>, <i> never wanted to <harm> <him>, <i> yell at <him>, <i> yell at my <child>, <fear> i
    will <harm> <him>, <fear> ill <harm> <him>, <fear> i will <harm> my <partner>, <fear> i might <harm> my <child>, <i> want to
    kill <him>, <i> want to kill my <partner>, <i> going to kill <him>, <i> thinking about <harm> <him>, worried i will <harm>
    <him>, my <partner> is <fear> of me, my <child> are <fear> of me, my <child> is <fear> of me, <he> is <fear> of me, <he> are
    <fear> of me, <he> flinches when <i>, <i> make <him> <fear>, <i> made <him> cry, (lose/lost) my temper, my temper, i have a
    (temper/bad temper/short fuse), anger (management/issues/problem/classes/course), =anger, (control/manage) my (anger/temper),
    cant control (my anger/my temper/myself), i get so angry, why do i get so angry, <i> snap at <him>, <i> snapped at <him>, <i>
    lost it with <him>, <i> lose it with <him>, <i> see red, <i> get red mist, <i> go too far, <i> went too far, <i> fly off the
    handle, <i> blow up over, about to lose it, lost my rag, <i> take it out on (her/him/them/my wife/my kids/my family), take my
    anger out on, (i am/im) (abusive/violent/an abuser/the violent one/aggressive), am i too controlling, i (was/have been)
    (abusive/violent), ive been (abusive/violent), ive become a monster, <i> am too controlling, <i> need to stop <control> <him>,
    how do i stop being (abusive/violent/controlling/jealous/so angry), i need to stop being (abusive/violent/jealous), i get so
    jealous, my jealousy, my behaviour, <i> treat <him> badly, how <i> treat <him>, how <i> treat my <partner>, (she/my wife/my
    girlfriend/my partner) says im (abusive/controlling/a bully), <i> (check/checked/read/searched) (her/his) phone, <i> go
    through (her/his) phone, <i> (track/tracked) (her/him), <i> put a tracker on (her/his), <i> (follow/followed/following)
    (her/him), <i> (follow/followed/following) my <partner>, <i> keep (texting/calling/messaging) (her/him), <i> keep
    (texting/calling/going to) my ex, <i> cant leave my ex alone, <i> obsessed with my ex, <i> outside (her/his)
    (house/work/flat), <i> stalk (her/him), <i> stalking my ex, <i> broke the order, <i> dont let <him> go out, <i> wont let <him>
    go out, <i> call <him> names, <i> (smashed/broke/threw/punched) (things/the door/the wall/the house/her phone), <i> (put/had)
    my hands (round/around/on) (her/his) (throat/neck), <i> raised my hand to <him>, <i> forced <him> to have sex, <i> made <him>
    have sex, <i> pressured <him> into sex, <i> didnt stop when <he> said no, <i> shared <him> pictures, dont want to be like my
    (dad/father/mum/stepdad), <i> turning into my (dad/father), <i> just like my (dad/father), i need to change, change (my
    behaviour/my ways/how i behave/how i act/the way i am), be a better (man/husband/partner/dad/father), before i lose (my
    wife/my family/my girlfriend), lost my family because of (my temper/what i did), left because of my (temper/anger/behaviour),
    sort myself out, hate myself for hitting, what <i> did to <him>, what <i> did to my <partner>, sick about what i did, i regret
    what i did, when <i> drink <i> get (nasty/violent/angry/aggressive), <i> get (nasty/violent/angry/aggressive) when <i> drink,
    drink makes me (violent/nasty), <i> (was/got/been) arrested for (domestic/assault), <i> (was/got/been) arrested for <harm>,
    <i> been charged with assault, <i> got a caution for <harm>, told to do a (course/programme), (court/probation/social
    services) told me to do a course, social services say i need a course, court ordered (course/programme), course about my
    behaviour, prove ive changed to see my kids, (perpetrator/abuser/behaviour) (programme/course), perpetrator, programme for men
    who hit, help for (abusers/abusive men/men who hit/people who hit), men who (hit/hurt), building better relationships, caring
    dads, <i> <harm> someone, <i> <harm> people i love, <i> keep (messaging/ringing) my ex, <i> made my <partner> have sex, <i>
    forced my <partner> to have sex, <i> saw red, <i> saw the red mist, <i> lash out at (him/her/them), <i> lashed out, <i> only
    <harm> <him> once, <i> only <harm> my <partner> once, <i> barely touched <him>, <i> hardly touched <him>, <i> didnt mean to
    <harm> <him>, <i> didnt mean to <harm> my <partner>, <i> laid hands on <him>, <i> put my hands on <him>, <i> got physical with
    <him>, <i> pinned <him> against, <i> wouldnt let her leave the room, <i> went for my <partner>, <i> flipped out at <him>, <i>
    go ballistic at <him>, <i> blow my top, <i> kick off over nothing, <i> swear at my <partner>, <i> punish <him> with silence,
    <i> threatened to kill myself if <he> left, <i> punched the (fridge/cupboard/mirror), my fist went through the door, <he> made
    me lash out, <he> made me snap, <he> made me lose it, <he> makes me lose it, =she made me, =she asked for it, =she deserved
    it, =she provokes me, <he> winds me up until i (snap/lose it/blow), <he> wound me up and i (snapped/lost it), <he> goes on at
    me till i (snap/blow), she drives me to it, =does one slap count, not a wife beater, ashamed i raised my hand, not proud of
    what i did, cant forgive myself for (hitting/hurting) her, <he> cowers when i, my <partner> flinches when i, my <partner> is
    on eggshells round me, <he> says i scare <him>, <partner> says i scare <him>, <i> scare my <partner>, <i> scare my <child>, my
    <child> hide when i shout, <i> get jealous when <he> goes out, <i> imagine <him> with someone else, <i> always accuse <him> of
    cheating, <i> keep accusing <him> of cheating, <i> check what <he> wears, <i> check who <he> texts, <i> need to know where she
    is, <i> have to know where <he> is every minute, <i> ring her all day to check, <i> tell <him> what to wear, <i> dont like
    <him> having friends, <i> got a tracker on <him> car, <i> tracking my <partner> car, <i> put an airtag in <him>, <i> put an
    app on <him> phone, <i> spy on my <partner>, <i> watch <him> on the camera, <i> drive past <him> house, <i> park on <him>
    street, <i> keep turning up at <him>, <i> keep going round to <him> house, <i> text <him> from new numbers, <i> made a fake
    account to watch <him>, <he> blocked me so i, <i> want to win <him> back, win her back, win my (wife/girlfriend/ex) back, win
    her trust back, get <him> back without scaring <him>, win <him> back without scaring <him>, show her ive changed, prove to her
    i can change, which refuge is my <partner> in, which refuge is <he> in, find out which refuge <he> is in, find my <partner>
    refuge, where have they hidden my <partner>, where have they moved my (wife/girlfriend), how do <i> find <him> new address,
    =where is my wife, =find my wife, =find my ex, <he> has taken the kids because of me, <he> has taken the kids because of my
    (temper/drinking/behaviour), <he> left because i <harm> <him>, =bailed not allowed home, <i> bailed not allowed home, <i>
    bailed away from my family, bail says <i> cant go home, bail says <i> cant see <him>, <i> got taken away for hitting, <i>
    nicked for hitting, <i> on bail for <harm>, <i> got a domestic on my record, <i> got an order to stay away from <him>, order
    says i cant go near my <partner>, social worker says <i> a danger to <him>, social worker told me to sort my anger, course
    before i see my kids, drink turns me into a monster, <i> turn nasty on the drink, <i> come home drunk and <harm>, <i> get
    drunk and smash, <i> get violent on (coke/drugs/steroids), women who hit, can a woman get help for hitting, <i> gay and i
    <harm> my <partner>, gay men who hit, <i> the violent one in a gay couple, <i> lash out at my (mum/nan/sister/parents), =i hit
    my nan, my (mum/nan/sister) is <fear> of me, my (mum/nan/parents) are <fear> of me, sons who hit their mum, <i> shook (my/the)
    baby, <i> left a mark on my <child>, <i> lost it with my <child>, <i> snapped at my <child>, might snap with my baby, stop
    myself before i lose it, walk away before i blow, calm myself before i go home, <i> was hit as a kid now i hit, =bailed and
    not allowed home, =bailed cant go home, <i> been violent, <i> was violent, <i> am violent, <i>
    (scream/screamed/shout/shouted/yell/swear/snap/snapped) at <him>, <i> (scream/screamed/shout/shouted/yell/swear/snap/snapped)
    at my <partner>, <he> <fear> of me, my <partner> <fear> of me, my <child> <fear> of me, my <kin> <fear> of me, <he> says <i>
    hurt <him>, <i> smashed our (house/home/flat), <i> smashed up (our/the) (house/home/flat), judge says i have to do, do a
    programme or no contact, (dv/domestic violence/domestic abuse/behaviour) course, told to do a course, help for
    (violent/abusive/aggressive/angry/controlling) (men/women/people/partners/husbands), (bailed/arrested/cautioned/charged) for
    (dv/domestic/assaulting), bailed not allowed home, not allowed back to my house, she got me arrested, he got me arrested, got
    me arrested over nothing, turning into my (dad/father/old man/mum), never laid a finger on (her/him), tracker on (my
    exs/her/his/hers) car, put a tracker on <him>, drive past (hers/her house/his house/my exs), see what my ex is up to, see what
    (she/he) is doing online, which refuge (is/has) my wife, where is my wife (hiding/staying), find out where (she/my wife/my ex)
    is (hiding/staying), i look after all the money because she, i handle the money because she, she cant be trusted with money,
    jealous of every man (she/my wife), (she/my wife) flirts with other men, sex with my
    (girlfriend/wife/boyfriend/husband/partner) when (she/he) said no, <he> said no and <i> carried on, its me who
    (hits/hit/hurts), i am the one who hits, me who hits my <partner>, <i> pushed my <kin>, is it abuse if i
    (read/check/look/follow/shout), does one slap count if <i>, said sorry after i hit, all i did was (shout/push), she took the
    children because of me, she wont let me see the kids because of my temper, does one slap count if you said sorry, one slap and
    you said sorry, made a fake profile to (see/watch/check) (her/him/my ex), when i drink <i> nasty, <i> nasty to my <partner>,
    <i> (get/am) nasty, <i> (wont/dont) let <him> (go out/go anywhere/work/wear/have friends/have money), <i> (wont/dont) let
    <him> see her (friends/family/mates/mum), <i> (wont/dont) let <him> see his (friends/family/mates/mum), <i> (wont/dont) let my
    <partner> (go out/go anywhere/work/wear/have friends/have money/see her friends/see his friends), wont let him see his mates,
    =i want to change, want to change (my ways/my behaviour/how i behave/before i lose/for my kids/for her/for him), (control/help
    with/deal with) my anger, my anger problem, <i> have anger issues, my anger issues, =anger issues, winds me up (till i/until
    i/and i), <i> lost my temper (with/and hit/and pushed/at), <i> lose my temper (with/and/at), <i> lose control (and/with
    my/when i am angry), <i> (check/track/read) (her/his) (phone/messages/texts), <i> follow my ex (home/around/everywhere), <i>
    make my <partner> have sex

## Who the help is for, or who is asking.

words-who-women =
    i am a woman, im a (woman/female/lady/mum), for women, =women, (help/support/advice/group/helpline/refuge) for women, women
    only, female only, ladies only, girls only space, just for women, no men there, speak to a (woman/female/lady), talk to a
    woman, female (worker/adviser/support worker/doctor/solicitor), womens (centre/service/aid/organisation), battered
    (woman/women/wife), abused (woman/women/wife), womans aid, other women who have been through it, mums who left, single mum,
    lady worker please, woman on her own
words-who-men =
    as a man, for men, male (victim/survivor), abused (man/men/husband), battered husband, (help/support/refuge/helpline/advice)
    for men, mens group, do you help men, can men be abused, men get abused too, can a woman abuse a man, =man, =men, =male, my
    (wife/girlfriend/missus/gf/mrs) <harm> me, <he> <harm> me im a man, my (wife/girlfriend/missus) is
    (violent/abusive/controlling), abused by my (wife/girlfriend), <i> <fear> of my (wife/girlfriend/missus), she wont let me see
    my mates, (nobody/no one) believes (men/a man/a bloke), police (laughed/didnt believe me) because im a man, laugh at me for
    being hit by a woman, half my size, not man enough, says be a man, too ashamed as a man, cant hit a woman back, im six foot
    and scared of her, mankind, <he> will (say/tell) <i> <harm> <him>, <he> threatens to say <i> <harm> <him>, <he> lies that <i>
    <harm> <him>, accuses me of <harm> <him>, says shell tell police i hit her, false allegation, says ill never see my kids, dads
    being abused, dad with kids needs refuge, where can a man go, my (brother/mate/son/dad) (wife/girlfriend/missus) <harm> <him>,
    my (brothers/mates/sons) (wife/girlfriend/missus) <harm> <him>, my (brother/mate/son) is <fear> of his
    (wife/girlfriend/missus), his (wife/girlfriend/missus/gf) <harm> him, his (wife/girlfriend/missus) <control> him, my <kin> is
    a battered husband, lad at work his girlfriend hits him, male (client/patient/student/tenant), my wife (throws things at
    me/scratches my face/locks me out/checks my phone/takes my wages/calls me useless), my girlfriend (throws things at
    me/scratches my face/checks my phone), my missus (throws things at me/kicks off/goes for me), i never hit back im a man,
    scratches and bite marks and im a bloke, big lad but shes got me scared, mates would laugh if they knew my wife, lads would
    take the mick, blokes dont talk about this, told to man up, police took me away but my wife hit me, i got arrested but my wife
    hit me, police will think its me because im the man, says theyll believe a woman, sleeping in my van, sleeping in my car since
    she threw me out, refuge for dads, single dad, male refuge, man raped by (woman/wife/girlfriend), she made me have sex im a
    man, wife has my card, ex wife (stalking me/wont leave me alone), ex girlfriend (stalking me/wont leave me alone), my wifes
    (family/brothers) <harm> me, came on spouse visa and wife <harm> me, <i> a man, <i> am a man
words-who-lgbt =
    lgbt, lgbtq, lgbtqi, lgbtqia, gay, lesbian, bisexual, =bi, im bi, trans, transgender, trans (man/woman), queer, non binary,
    nonbinary, enby, asexual, intersex, gender fluid, same sex (partner/couple/relationship/marriage), my (girlfriend/wife) and im
    a woman, my (boyfriend/husband) and im a man, my (wife/girlfriend) <harm> me im a woman, my (husband/boyfriend) <harm> me im a
    man, (both/two) (women/men), woman hit by her girlfriend, abused by another woman, can a woman abuse a woman, threatens to
    (out me/tell my family im gay/tell my parents/tell everyone im gay), outed me, not out (yet/to my family/at work),
    (parents/family) (found out im/hate that im/know im) gay, kicked out for being (gay/trans), (hides/took/bins) my hormones,
    deadnames me, misgenders me, wont use my (pronouns/name), not a real (woman/man/lesbian), says its just how gay relationships
    are, conversion therapy, pray the gay away, cure me of being gay, marry to hide im gay, chemsex, met on grindr, tells people
    my hiv status, homophobic, transphobic, my gay (friend/brother/son/mate), my lesbian (friend/sister/daughter), my trans
    (friend/son/daughter), my (daughter/sister) girlfriend <harm> <him>, my (son/brother) boyfriend <harm> <him>, her wife <harm>
    her, his husband <harm> him, gay (client/patient/pupil), trans (client/patient/pupil), pupil not out at home, not out and cant
    call anyone, she is a woman so no one believes me, police thought we were (flatmates/sisters/mates), two women so they say its
    a catfight, two lads so they say its a fight, small gay scene everyone knows him, my first girlfriend as a woman, says im not
    really bi, jealous of men and women because im bi, shes the birth mum i have no rights, our donor baby she keeps from me,
    throws out my binder, hid my testosterone, hid my (prep/hiv tablets), threatens to tell my work im (gay/trans/positive),
    threatens to tell my kids im gay, hookup app date hurt me, transition used against me, my husband found out im gay, my mosque
    would know im gay, kill me for being gay, made me see a healer for being gay, parents sent me to pastor for being gay, mum
    threw me out for having a girlfriend, dad hit me for wearing a dress, gender identity, same sex, my wife <harm> me i am a
    woman, my wife <harm> me and i am a woman
words-who-young =
    =child, =kid, =children, =kids, =teenager, =teen, teens, teenagers, for (kids/children), young person, young people, im
    (a/only a) (kid/child/teenager), under 18, underage, im (8/9/10/11/12/13/14/15/16/17), i am (9/10/11/12/13/14/15/16/17),
    (9/10/11/12/13/14/15/16/17) years old, year (6/7/8/9/10/11), (dad/daddy/stepdad/father/papa) <harm>
    (mum/mummy/mom/mam/mother), (mum/mummy/mom/stepmum/mother) <harm> (dad/daddy/father), mums (boyfriend/partner/bf) <harm>
    (her/me/mum), step dad <harm> (mum/me), dad is (hurting/hitting) mum, dad <fear> mum, my
    (mum/mummy/mom/dad/daddy/stepdad/stepmum/parents/father/mother) <harm> me, (mum/dad) <harm> me, <fear> of my
    (dad/mum/stepdad/parents/father), <fear> of mums boyfriend, (dad/stepdad/uncle) touches me, mum and dad (fight/shout/argue),
    parents (fight/always fighting/shouting), mum has bruises, mum cries every night, mum is (crying/sad), dad threw something at
    mum, dad smashed the house, hide in my room when they fight, i hear them fighting, dad is drunk again, dont want to go to
    dads, scared to go home after school, dont feel safe at home with my parents, my little (brother/sister) is scared, boyfriend
    at school, boy at school, girl at school, my school, (tell/told) my teacher, sixth form, foster carer, foster home, i look
    after my mum, want to run away from home, move out at 16, will i be taken away, will mum get in trouble, dont tell my
    (mum/dad/parents), my parents cant know, sent a pic to a boy, older boyfriend, my bf is older than me, <i> (saw/watched/heard)
    (dad/daddy/stepdad) <harm> (mum/her/him), (dad/stepdad) <harm> us, my (dad/stepdad) scares (me/us/mum), my dad (shouts
    at/pushed) my mum, dad broke (the telly/mums phone), dad put a hole in the door, mums boyfriend moved in and, i hate mums
    boyfriend, i hate my stepdad, stepdad (shouts/hits us/picks on me), dad wont let mum (out/work/see nan), mum wont leave dad,
    mum took dad back, mum says dont tell (anyone/nan/school), dad says its our secret, told to keep it a secret, keep a secret
    from mum, dad asks me (about mum/where mum lives), dad makes me spy on mum, dad makes me pass messages, dad says horrible
    things about mum, dad says he will kill himself if we, have to choose between mum and dad, my weekend at dads, my contact
    visit with dad, do i have to see my dad, judge says i have to see dad, tell cafcass what i want, cafcass lady, police came to
    our house last night, dad got taken away by police, will my dad go to prison, still love my dad, we live in a refuge, moved in
    the night left my toys, cant tell new school why we moved, do the cooking and look after my (baby brother/little sister),
    young carer, i look after my mum shes (ill/depressed/drinking), mum drinks and i put her to bed, mum wont get up, hide my
    little (brother/sister) in my room, put a chair against my door, headphones on when they row, hear mum screaming downstairs,
    cant do homework because they fight, dont wanna go home after school, home time makes me feel sick, stay at my mates to get
    away from dad, i tried to stop dad, got in the middle of them, got hurt stopping dad, my brother <harm> my mum, my big
    (brother/sister) <harm> me, my <kin> dad <harm> <him>, my friend at school is being <harm>, friend at school has bruises, dad
    hit our dog, my bf wont let me talk to boys, bf at school makes me share my location, my gf wont let me talk to girls, bf at
    (school/sixth form) scares me, break up with my boyfriend at school, he picks what i wear to school, sent my pic round school,
    everyone at school has seen it, snap streaks jealous, older guy buys me stuff, met him on (snap/roblox/discord), told not to
    tell my mum about him, parents chose my husband im still at school, mum and dad dont know im gay, my parents hit me for (bad
    grades/talking to boys), grounded and hit, belt from dad, locked in my room by (mum/dad), not given dinner, i cut myself
    because of home, will they split me and my (brother/sister) up, will i get put in care, is it normal for dads to hit, do other
    dads shout like this, im at primary school, im in year (5/12/13), my mams boyfriend, (dad/mum/stepdad) says if i tell, stepdad
    comes in my room, comes in my room at night, live with him if mum leaves, if mum leaves, in care if i tell
words-who-older =
    elderly, older (person/people/woman/man), old (lady/man/people/age), pensioner, retired, oap, my pension, im
    (60/65/68/70/72/75/78/80/82/85), i am (60/65/70/75/80/85), (65/70/75/80/85) years old, in my (sixties/seventies/eighties), i
    am old now, at my age, too old for this, married (forty/fifty) years, (forty/fifty) years of marriage, elder abuse,
    (nan/gran/grandma/grandad/grandmother/aged parent) is being <harm>, my (grown up/adult/grown) (son/daughter) <harm> me, my
    (son/daughter/grandson/nephew) takes my (pension/money), (son/daughter/grandson) (takes/took/steals/stole) (my pension/my bank
    card/my money/from me), (takes/took/steals) my pension, son moved in and wont leave, son wants my house, signed my house over,
    power of attorney, make me change my will, threatens to put me in a home, put me in a care home, wont let me see my
    grandchildren, care home, carer (steals/shouts/is rough), husband has dementia, dementia and hits me, alzheimers, my husband
    got worse since he retired, grandchild hits me, my brother takes mums pension, my brother shouts at mum, nephew moved in with
    my aunt and takes, son living off his mum, old lady next door bruises, elderly (patient/customer/tenant) with bruises, nan has
    bruises, nan is scared of grandad, grandad hits nan, grandad wont let nan out, my (nan/gran/grandma/grandad) is <fear> of, my
    (nan/gran) <partner> <harm> <him>, mum is (75/80/85) and dad still hits her, dad has hit mum for fifty years, my elderly
    (mum/dad/parents/aunt/neighbour), my dad is frail and his wife hits him, mums new man is after her money, carer is rough with
    mum, my grandson comes for my pension, my (grandson/granddaughter) <harm> me, my grandson (frightens/threatens) me, my son
    drinks and shouts at me, son and his wife bully me in my house, my daughter has my bank card, my daughter wont let me see
    anyone, my son says hell put me in a home, my (son/daughter) in law <harm> me, my husband retired and watches me all day, put
    up with it all my married life, stayed for the children and they are grown, golden wedding, we have great grandchildren and he
    still, (50/60) years he has hit me, divorce at (65/70/75), too frail to get away, he wont let the district nurse in, he
    rations my tablets, he wont fetch my pension, he hid my (walking frame/glasses/teeth), never had a bank account in my life, i
    dont do computers, widow and new man, sheltered housing neighbour, his dementia makes him lash out, caring for my wife and she
    lashes out, grandson on drugs takes money, my stepchildren want my house, =old
words-who-disabled =
    disabled, disability, wheelchair, deaf, blind, partially sighted, hard of hearing, hearing loss, learning
    (disability/difficulties/disabled), special needs, autism, autistic, adhd, chronic illness, chronically ill, epilepsy,
    mobility scooter, cant walk, bedbound, housebound, long term illness, brain injury, bsl, sign language, my carer, my carer
    <harm> me, my <partner> is my carer, hes my carer, (depend/rely) on him for (care/everything), needs me to care for him,
    (takes/took/hides/moves) my (wheelchair/stick/hearing aids/crutches/medication/scooter), wont help me (wash/eat/dress/to the
    toilet), wont let carers in, leaves me (in bed/without food/on the toilet), rough when (washing me/lifting me), gives me too
    much medication, controls my (medication/care money), spends my (pip/dla/disability money), mocks my disability, says no one
    else would want me disabled, says im a burden, speaks for me at appointments, interprets for me and lies, easy read, cant
    leave because im disabled, refuge with wheelchair access, support worker hurts me, my (sister/brother/friend/daughter) is
    (disabled/autistic/deaf) and <he> <harm> <him>, my autistic (son/daughter/sister/friend), my disabled
    (friend/daughter/sister/neighbour), my friend in a wheelchair, her <partner> is her carer, his <partner> is his carer, he wont
    let her carers in, he took her wheelchair, took the battery out of my wheelchair, client with (learning disability/autism),
    disabled (client/patient/tenant), downs syndrome, in supported living and staff, my personal assistant steals, my boyfriend
    only wants my pip, mate crime, he says friends but he takes my benefits, my mum wont let me have a boyfriend, wont let me see
    my support worker, i have (ms/epilepsy/fibromyalgia/cerebral palsy/parkinsons) and he, wont charge my chair, left me on the
    commode, turns off my hearing aids, moves furniture because im blind, wont let me have my guide dog, no one believes me
    because of my mental health, threatens to have me sectioned, had a stroke and my wife, i care for him and he throws things, my
    (disabled/autistic) (son/daughter) <harm> me, carers break, cant use the phone because of my speech, dont understand big
    words, need it explained simple
words-who-communities =
    (black/african/caribbean/muslim/sikh/hindu/jewish/arab/polish/romanian/chinese/turkish/indian) (woman/man/family), asian,
    asian (woman/women/man), black women, bme, bame, african, caribbean, muslim, muslima, islam, hindu, sikh, jewish, orthodox
    jew, christian, jehovahs witness, roma, romani, gypsy, gipsy, traveller, irish traveller, im polish, romanian, pakistani,
    bangladeshi, bengali, punjabi, gujarati, tamil, nigerian, eritrean, sudanese, somali, kurdish, iranian, iraqi, afghan, syrian,
    arab, ethnic minority, =ethnic, speak
    (urdu/punjabi/hindi/polish/arabic/romanian/somali/bengali/tamil/farsi/kurdish/tigrinya/pashto), mosque, imam, gurdwara, hindu
    temple, church, pastor, priest, rabbi, my (religion/faith/culture/community), someone who understands my culture, someone from
    my community, community will talk, racism, need an interpreter, interpreter
words-who-migrants =
    migrant, refugee, refugees, asylum seeker, immigrant, from abroad, foreign, foreigner, from another country, i am not from
    here, im not british, not from this country, new in (this country/uk), just came to (uk/england), came to (the uk/england/this
    country), i come from (africa/india/ukraine/syria/romania), no english, my english (not good/is bad), i not speak english,
    dont speak english, cant speak english, no speak english, dont understand english, cant read english, in my language,
    interpreter, translator, translate, need someone who speaks my language, my husband translates for me, not allowed to learn
    english, no family in this country, know nobody in uk, dont know the law here, modern slavery, slavery, trafficked, made to
    work, work without pay, domestic worker, live in nanny, brought me here, (international/overseas) student, ukrainian, homes
    for ukraine host, on a visa, no recourse
words-who-friends =
    my (friend/sister/mum/neighbour/brother/cousin/mate/colleague/auntie/best friend/bestie) is (in trouble/in danger/not
    safe/scared), my <kin> is being <harm>, my <kin> is (abused/getting abused/in an abusive relationship), <kin> is being <harm>,
    my <kin> gets <harm>, my <kin> is <fear>, my <kin> is <fear> of <him>, my <kin> is <fear> of her <partner>, my <kin> is
    <control> by, my <kin> <partner> <harm> <him>, my <kin> <partner> is <control>, my <kin> <partner> is (abusive/violent), my
    <kin> has (bruises/a black eye/marks), my <kin> told me <he> <harm> <him>, my <kin> says her <partner> <harm> <him>, my <kin>
    lives with a violent, my <kin> <harm> (his/her) <partner>, her <partner> <harm> her, his <partner> <harm> him, her <partner>
    wont let her, her <partner> is <control>, her <partner> <control> her, his <partner> <control> him, <he> <harm> <him>, <i>
    (think/know/saw/see/suspect/believe) <he> <harm> <him>, <i> (saw/see/heard/hear) <him> <harm> <him>, stop <him> <harm> <him>,
    make <him> stop <harm> <him>, <i> think <he> stalking <him>, <i> (hear/heard) <harm> from <him>, <i> (hear/heard) <harm> next
    door, <him> <partner> <harm> <him>, my (daughter/son) is being <harm> by (her/his) <partner>, my
    (daughters/sons/sisters/mums/friends/brothers) <partner> <harm> <him>, my (daughter/son) is in an abusive relationship, dont
    like my daughters boyfriend, my daughter has changed since she met him, my (daughter/son/sister/friend) wont (leave/talk to
    me), son in law <harm> my daughter, my son <harm> his (wife/girlfriend/partner), my (brother/mate/friend/dad/boss) <harm> his
    (wife/girlfriend/partner), help (a friend/my sister/my mum/my daughter/my neighbour/someone/someone else), (how can i/how
    to/how do i) help (her/him/a friend/someone), worried about (her/him/a friend/my sister/my mum/my daughter/my son/my
    neighbour/my colleague/my brother/someone), concerned about (a friend/my neighbour/someone), what (do i/should i/can i) say to
    (her/him), should i say something, should i call the police for her, she wont leave him, he wont leave her, why doesnt she
    (leave/just leave), keeps going back to him, she went back (to him/again), makes excuses for (him/her), she says she fell,
    never see her anymore, (stopped/doesnt) seeing her friends, he answers her phone, hes always with her, she denies it,
    neighbour (shouting/screaming/fighting/crying/arguing), (next door/upstairs/downstairs) (shouting/screaming/fighting/banging),
    through the wall, woman next door, couple next door, hear (banging/fighting/crying/shouting), (woman/man/girl/lady) at work,
    someone at (work/church/my mosque/school/college/the gym), friend from (church/work/school), friend staying with me, shes
    hiding at (mine/my house), she came to mine with bruises, report for someone else, on behalf of (someone/my friend), asking
    for a friend, asking for my (sister/mum/neighbour), not for me, my friend told me, dad being hit by mum, grandson hurts my
    nan, friend is suicidal, <i> <he> <harm> <him>, <i> <kin> <harm> <him>, <i> (watched/caught/seen/hate) <him> <harm> <him>, saw
    (someone/a man) <harm> <him>, <i> <he> (want/wants/going) to kill <him>, <i> <he> outside (her/his) (house/work), <i> <he>
    (following/stalking/follows) <him>, <i> (saw/seen) <him> following <him>, how do i stop <him> <harm> <him>, my <kin>
    (went/gone/keeps going) back to <him>, my daughter (went/gone/keeps going) back to <him>, my <kin> <partner> <control> <him>,
    my (daughter/son) <partner> <harm> <him>, my (daughter/son) <partner> <control> <him>, my (daughter/son) <partner> wont let
    <him>, our (daughter/son) <partner> <harm> <him>, my <kin> <partner> wont let <him>, his <partner> wont let him, my <kin>
    <partner> (frightens/scares) <him>, my <kin> <partner> scares me, my <kin> says <he> <harm> <him>, my <kin> told me her
    <partner> <harm> <him>, my <kin> told me his <partner> <harm> <him>, my daughter says her <partner> <harm> <him>, my son says
    his <partner> <harm> <him>, my <kin> got <harm> by (her/his) <partner>, my (daughter/son) is <fear> of (her/his) <partner>, my
    <kin> is <fear> to leave, my <kin> is <fear> to go home, my <kin> covers up for <him>, my <kin> makes excuses for <him>, my
    <kin> flinches, my <kin> keeps (cancelling/bailing), my <kin> stopped (coming out/visiting), my <kin> never comes out, my
    <kin> says <he> (fell/tripped/walked into a door), my <kin> wont (leave him/report it/admit it), my daughter defends <him>, my
    <kin> is staying (with me/at mine), my <kin> on my sofa, staying in my spare room from her husband, she turned up (at mine/on
    my doorstep), hiding her at (mine/ours), put her up for the night, is it safe to have her here, her <partner>
    (came/coming/turned up) at my (house/door), her <partner> looking for <him>, <he> threatened me for helping <him>, mate jokes
    about (hitting his wife/slapping his missus), my <kin> jokes about <harm> <him>, my <kin> (brags/laughs) about <harm> <him>,
    my <kin> says <he> gave <him> a slap, my <kin> admitted <he> <harm> <him>, how my <kin> (talks to/treats) (his/her) <partner>,
    treats his missus like dirt, lads laugh about slapping the wife, my (son/brother/dad) is (abusive/violent) to his <partner>,
    my (son/brother/mate) (arrested/charged) for <harm>, my son is turning into his dad, ashamed of how my son treats his wife, my
    daughter in law is being <harm>, my (son/brother/sister) in law <harm> <him>, wont let us see our
    (daughter/son/grandchildren), we have lost our daughter to him, our daughter never rings anymore, our son isnt himself since
    he met her, his girlfriend wont let him see his (mum/family), her boyfriend wont let her see her (mum/family), my sons
    girlfriend (controls him/tells him what to do/speaks for him), she keeps our son away from us, lady over the road, man across
    the road shouts at his wife, flat (above/below) shouting and banging, people upstairs always fighting, neighbour ran to my
    house, neighbour hiding in my (house/kitchen), neighbour knocked asking to use my phone, police next door again, flatmates
    boyfriend scares me, mum at the school gate with bruises, mum from (playgroup/school run), another mum told me, school gate
    dad, girl at my gym, bruises on my training partner, woman in my (choir/street/block/running club), lad on my football team,
    lady whose hair i do, my hairdresser has bruises, my cleaner has bruises, online friend being abused, her <partner>
    (checks/tracks/took) her phone, his <partner> (checks/tracks/took) his phone, her <partner> (takes/took/keeps) her
    (money/card), his <partner> (takes/took) his (money/wages), her <partner> wont leave <him> alone, her <partner> is stalking
    <him>, her <partner> (shared/posted/leaked) her (nudes/pictures), her <partner> (has/took/hides) her passport, <he>
    (took/hides) her (phone/card/money/passport), <he> locked her in, <he> wont let her (out/see/work/talk), <he> broke her
    (arm/nose/jaw/phone), <he> gave (her/him) a black eye, <he> tracks her phone, <he> threatened to kill (her/him), <he> is
    pregnant and <he> <harm> <him>, <he> (raped/forced) her, my <kin> (was/got/been) raped, my <kin> is suicidal because of <him>,
    my <kin> wants to kill (herself/himself), my <kin> is being forced to marry, my <kin> is being stalked, my <kin> is under his
    thumb, brainwashed my (sister/friend), is it my business, is it any of my business, none of my business, dont want to
    interfere, should i (interfere/get involved/step in/intervene), am i being nosy, mind my own business about next door, should
    i (call/ring) police for (her/him/my friend/my sister/my neighbour), do i call 999 for next door, can i report it for
    (her/him), report my (neighbour/son in law/sisters husband), will he know it was me who rang, anonymous report about a
    neighbour, will she hate me if i call the police, no idea what to say to my (friend/sister/daughter/mate), scared of saying
    the wrong thing to her, make things worse for <him>, she stopped talking to me for saying leave him, she chose him over me,
    hes turned her against us, he hates me cos im her friend, get my (daughter/sister/friend/son) out of there, get her away from
    him, rescue my (daughter/sister), bring my daughter home, find a refuge for (her/my friend/my sister/my daughter), lend her
    money to leave, keep a bag for her, go with her to the (police/doctor/court), worn out supporting her, feel helpless watching
    my daughter, sick with worry about my (daughter/sister/friend), help for parents of a victim, he is my friend but he hits her,
    frend bein hit, worryed about my (frend/sista/dauhgter), my sista bf hits her, my mate getting battered by her fella,
    (mum/woman/lady) (across the road/over the road/opposite) has a black eye, lady i clean for, worried about my <kin>, worried
    about my (friend/mate/neighbour/colleague/sister/mum)
words-who-change =
    <i> <harm> <him>, <i> <harm> my <partner>, <i> <harm> my <child>, want to stop <harm> <him>, want to stop <harm> my <partner>,
    <fear> i will <harm> <him>, dont want to <harm> <him> again, <i> want to kill <him>, <i> want to kill my <partner>, <i> abuse
    my <partner>, my <partner> is <fear> of me, my <child> are <fear> of me, <he> is <fear> of me, (lose/lost) my temper, my
    temper, anger (management/issues/problem), i get so angry, cant control (my anger/my temper/myself), <i> see red, <i> take it
    out on (her/him/my wife), (i am/im) (abusive/violent/an abuser), how do i stop being (abusive/violent/controlling/jealous),
    how <i> treat <him>, my (behaviour/jealousy), (my wife/my girlfriend) says im abusive, <i> (follow/followed/following)
    (her/him), <i> (follow/followed/following) my <partner>, <i> (check/read) (her/his) phone, <i> cant leave my ex alone, <i>
    stalk (her/him), <i> outside (her/his) (house/work), <i> (smashed/punched) (things/the wall/the house), <i> put my hands
    (round/around/on) (her/his) (throat/neck), <i> forced <him> to have sex, dont want to be like my (dad/father), change (my
    behaviour/how i behave), be a better (man/husband/partner/dad), what <i> did to <him>, <i> (was/got) arrested for <harm>, <i>
    (was/got) arrested for domestic, told to do a (course/programme), perpetrator, help for (abusers/abusive men/men who hit),
    programme for abusers, <i> <harm> someone, <i> keep (texting/messaging) my ex, <i> saw red, <i> lash out at (him/her/them),
    <i> lashed out, <i> only <harm> <him> once, <i> put my hands on <him>, <he> made me lose it, =she made me, not a wife beater,
    <i> scare my <partner>, <he> says i scare <him>, <i> always accuse <him> of cheating, <i> keep accusing <him> of cheating, <i>
    got a tracker on <him> car, <i> drive past <him> house, win her back, which refuge is my <partner> in, which refuge is <he>
    in, =where is my wife, <he> has taken the kids because of me, <i> bailed not allowed home, =bailed not allowed home, <i> on
    bail for <harm>, women who hit, sons who hit their mum, my (mum/nan/parents) are <fear> of me, <i> lost it with my <child>,
    <i> gay and i <harm> my <partner>, =abuser, people who hurt others, im the one doing it, =bailed and not allowed home, help
    for (violent/abusive/aggressive/angry/controlling) (men/women/people/partners/husbands), its me who (hits/hit/hurts), me who
    hits my <partner>, <i> been violent, <i> was violent, my <partner> <fear> of me, my <child> <fear> of me, <he> <fear> of me,
    <i> (wont/dont) let <him> (go out/go anywhere/work/wear/have friends/have money), <i> (wont/dont) let <him> see her
    (friends/family/mates/mum), <i> (wont/dont) let <him> see his (friends/family/mates/mum), <i> (wont/dont) let my <partner> (go
    out/go anywhere/work/wear/have friends/have money/see her friends/see his friends), wont let him see his mates, =i want to
    change, want to change (my ways/my behaviour/how i behave/before i lose/for my kids/for her/for him), (control/help with/deal
    with) my anger, my anger problem, <i> have anger issues, my anger issues, =anger issues, =anger, winds me up (till i/until
    i/and i), <i> lost my temper (with/and hit/and pushed/at), <i> lose my temper (with/and/at), <i> lose control (and/with
    my/when i am angry), <i> (check/track/read) (her/his) (phone/messages/texts), <i> follow my ex (home/around/everywhere)
words-who-staff =
    =professional, =professionals, =staff, =training, =dash, =iris, =mash, =hr, =safeguarding, for professionals, as a
    professional, practitioner, frontline worker, referral, refer, refer (a client/a patient/a family/someone), make a referral,
    referral form, marac, marac (form/threshold/criteria/meeting), mappa, dash (form/assessment/score/checklist/ric), risk
    (assessment/checklist/identification), high risk (case/victim), professional judgement, idva, idva referral, isva referral,
    mash (referral/form), multi agency, iris (gp/referral/practice), operation encompass, dvpn, dvpo, domestic homicide review,
    safeguarding (lead/adults/children/concern/referral/policy), adult safeguarding, designated safeguarding lead, dsl, cpoms,
    section 42, s42, section 47, section 17, care act enquiry, mental capacity, duty to refer, duty of care, statutory guidance,
    information sharing, share information, (share/refer/disclose) without consent, =without consent, break confidentiality, need
    consent to refer, lawful basis to share, gdpr, caldicott, how to record domestic abuse, coding in gp records, hide from online
    records, routine enquiry, selective enquiry, how to ask (a patient/a client), ask patients about abuse, ask when partner is in
    the room, <case> (disclosed/confided/told me), a <case> made a disclosure, received a disclosure, what to do after a
    disclosure, my <case> is <fear>, my <case> is being <harm>, my <case> has (bruises/injuries/no recourse), my <case> is (at
    risk/being abused/a victim/pregnant/homeless), my <case> (needs/wants) (refuge/housing/help/interpreter), my <case> (wont
    leave/wont engage/went back/missed appointments), partner of my <case>, worried about a
    (client/patient/pupil/tenant/employee), concerned about a (client/patient/pupil/tenant), support a
    (client/patient/tenant/employee), one of my (patients/clients/pupils/students/tenants/staff/residents/learners), service user,
    my (client/patient/pupil/tenant/employee), member of (staff/my team/my congregation), line manager, i manage a team, i am a
    (teacher/gp/doctor/nurse/midwife/social worker/health visitor/landlord/housing
    officer/employer/solicitor/counsellor/pharmacist/hairdresser/youth worker/paramedic/vet/imam/pastor), midwife booking
    appointment, gp surgery, practice nurse, practice manager, pastoral lead, school nurse, head of year, teaching assistant, hr
    (policy/department), human resources, domestic abuse policy, workplace policy, training (for staff/on domestic abuse/session),
    elearning, cpd, posters, leaflets, poster for (toilets/waiting room), resources for (professionals/schools), champions
    network, referral pathway, accreditation, interpreter for (client/patient), book an interpreter, perpetrator programme
    referral, refer a perpetrator, nrpf client, client with no recourse, client with pets, on behalf of a client, i work (with
    victims/with families/for a charity/in a school/in a hospital/in housing), clinical supervision, vicarious trauma, case
    conference, resident in care home, customer at my salon, salon client, <case> told me (her/his) <partner> <harm> <him>, <case>
    says (her/his) <partner> <harm> <him>, <case> says <he> <harm> <him>, <case> told me <he> <harm> <him>, <case> <partner>
    <harm> <him>, <case> <partner> <control> <him>, <case> <partner> (answers/speaks/talks) for <him>, <case> <partner> wont
    leave, <case> <partner> (takes/keeps/has) <him> (money/benefits/wages), <case> is <fear> of <him>, <case> is <fear> to go
    home, <case> is being <harm>, <case> has unexplained (bruises/injuries), <case> (dad/stepdad/mum/father) <harm> <him>, <case>
    says (dad/stepdad/daddy/mum) <harm>, <case> always with (her/his) <partner>, <case> wont (press charges/report/go to police),
    <case> lives with (her/his) abusive, <case> admits <harm> <him>, <case> is being (stalked/forced to marry), patient with
    (bruises/a black eye/strangulation marks/broken teeth), patient says she fell again, injuries dont match (her story/the
    explanation), repeat attender, see her alone without the husband, husband answers for her in (surgery/clinic), both partners
    are registered patients, perpetrator is also my patient, partner has proxy access to her records, smear appointment patient
    told, pregnant patient with bruises, asked at booking and she said yes, her partner in the room at (antenatal/booking/scan),
    gp worried about a patient, midwife worried about a mum, health visitor worried about a family, dentist worried about a
    patient, pharmacist worried about a customer, teacher worried about a pupil, nursery worried about a child, tutor worried
    about a student, vet worried about an owner, landlord worried about a tenant, im a (ta/dsl/hv/pcso/childminder), home visit
    and he wont leave the room, mum at baby clinic told, dental patient, woman at the pharmacy counter, he always collects her
    prescription, emergency contraception consultation, paramedic on scene, ambulance crew with patient, patient refuses to travel
    partner present, ed nurse with patient, triage patient, discharge home not safe patient, physio client, vet nurse with owner,
    owner says her husband kicked the dog, dog with repeated injuries owner, non accidental injury in a pet,
    (pupil/student/child/girl) told me, a (girl/boy) in my (class/form/tutor group), child in my class, pupil scared to go home,
    pupil in an abusive relationship, (pupils/students) (dad/mum/boyfriend), mum at pick up has a black eye, dad tried to collect
    from our school, child drew daddy hitting mummy, concern form, assembly on healthy relationships, encompass notification,
    encompass call this morning, nursery child says, my key child, childminder worried, toddler in my care says, lunchtime
    supervisor child told me, our student stopped attending, university wellbeing team student, (youth club/youth group) girl told
    me, young person i mentor, sports coach worried about player, family on my caseload, child in need plan and dad moved back,
    officer attending a domestic, victim retracted her statement to us, call handler caller whispering, offender on my caseload,
    home fire safety visit, housing officer tenant, tenant asking to move because of ex, noise complaints from a tenants flat,
    broken door in tenants flat, tenant wants locks changed, tenant wants out of joint tenancy, can landlord remove his name for
    tenant, hostel resident, claimant (partner takes/husband speaks/scared of wife), claimants (partner/husband), jobcentre
    claimant, applicant at housing desk, bank cashier customer, customer coached at the counter, customer emptying account with
    (son/nephew/carer), customer always with her husband, call centre customer whispering, our client wont give a statement, legal
    clinic client, employee off sick with bruises, employees (husband/ex/partner), employee ex at our reception, hr adviser
    employee, one of my team, someone in my team, i supervise someone, girl who works for me, lad who works for me, my saturday
    girl, my (waitress/barmaid/receptionist) told me, woman in my (congregation/parish/temple), couple came to me for marriage
    advice, she came to me for islamic divorce as imam, church safeguarding officer, i was interpreting for a (woman/patient),
    husband changes what she says to me, interpreter heard her say, (food bank/charity) volunteer woman told me, woman at our
    (food bank/drop in/playgroup), lady i befriend, couples counselling and he is violent, therapy client, client scared in
    couples therapy, debt adviser client, clients hair pulled out, (beautician/nail technician/barber/tattooist) client, old lady
    i care for, home carer told by client, service user son takes her money, passenger in my taxi, ask for angela, hotel guest
    with bruises, <i> am a (childminder/dentist/coach/vet nurse/taxi driver/barber/beautician/lecturer/governor/head
    teacher/hv/dsl/ta/pcso/police officer/care worker/optician/volunteer/work coach/letting
    agent/vicar/rabbi/minister/interpreter/cashier/hostel worker), school safeguarding, foster child says dad, mps caseworker,
    personal trainer client, baby at risk in pregnancy, pregnant woman at risk, midwife, in my consulting room, =i am a teacher

## How to get in touch.

words-contact-phone =
    phone call, telephone, number to (call/ring), helpline number, speak on the phone, someone to (ring/phone), who can i
    (ring/call), can i call someone, call me back, free phone number, free to call, phone number, call someone, ring
words-contact-text =
    =text, =sms, sms, text message helpline, text someone for help, text a helpline, can i text, help by text, text instead of
    (call/ringing), cant ring can text, text only, text, text message
words-contact-relay =
    relay uk, text relay, type instead of speak, textphone, minicom, typetalk, cant hear on the phone, type instead
words-contact-video =
    sign language, bsl, british sign language, =signing, sign language interpreter, video relay, sign video, interpreter for deaf,
    =video, video, signing
words-contact-chat =
    =chat, live chat, livechat, webchat, web chat, =chat online, instant message, someone to message online, type to someone, type
    not talk, cant talk out loud, cant talk he will hear, chat, online chat
words-contact-email =
    =email, =e mail, =email someone, by email, can i email, email helpline, email instead of call, email, e-mail
words-contact-web =
    =website, =web, =web site, help website, web page, online form, read about it online, website, web site
words-contact-visit =
    in person, face to face, drop in, dropin, walk in centre, see someone in person, meet a worker, go and see someone, somewhere
    i can go and talk, come to your office, home visit, drop-in, walk in

## Where the help is.

words-area-near =
    coventry, covantry, coverntry, in cov, =cov, near me, close to me, near here, nearby, =local, local help, in my area, round
    here, west midlands, warwickshire, nuneaton, bedworth, leamington, kenilworth, live in (rugby/warwick), foleshill, hillfields,
    tile hill, willenhall, canley, wood end, bell green, radford, earlsdon, longford, binley, holbrooks, walsgrave, wyken, in
    coventry, local
words-area-wide =
    =national, nationwide, national service, across the (country/uk), whole country, anywhere in (the country/england/the uk),
    outside coventry, not in coventry, dont live in coventry, another (city/county), far from coventry, live in
    (london/birmingham/leicester/manchester/scotland/wales), national, across the country, anywhere in the country

## Whether a line answers at this moment.

words-open-now =
    open now, who is open, open (today/tonight/late/sunday/saturday/weekend/24 hours/bank holiday/christmas/at night), is anyone
    open, anyone there now, anyone awake, who answers at night, middle of the night help, out of hours, after hours, 24 hours, 24
    7, round the clock, =weekend, =sunday, everything is closed, what time do they open, open today, open tonight, open at night,
    open at the weekend, open on sunday, open on saturday

## Guides, by their names in addresses.

words-page-about =
    about this site, who (made/runs/owns) this (site/website), who are you, what is this site, is this site
    (safe/real/private/confidential/anonymous), do you keep what i type, do you save my search, does this site track me, cookies,
    =privacy, privacy policy, can anyone see what i type, who sees what i wrote, am i talking to a robot, is this ai, does the
    council see this, do you tell the police
words-page-accessibility =
    accessibility, screen reader, cant read this page, cant see the text, text too small, bigger (text/letters), large print, high
    contrast, dyslexic, cant use a mouse, keyboard only, read aloud, read it to me, colour blind
words-page-after =
    after (leaving/i left/the abuse/the relationship/he left/we split up), i left (him/her), left my <partner>, finally left, got
    out, i got away, left last (week/month/year), months after i left, years later, still (scared/crying/think about it/affects
    me) after, what (comes/happens) next, start again, starting over, new life, rebuild (my life/my confidence), get my
    (confidence/life) back, move on, heal, recover, recovery group, freedom programme, own my life course, miss (him/her), i miss
    him so much, feel guilty for leaving, did i do the right thing, (want/tempted) to go back, <i> kicked <him> out, <i> threw
    <him> out, he moved out, new relationship after abuse, scared to date again, cant trust (men/anyone/people), meet other
    survivors, survivors group, free now but, lonely after leaving, change my name, <i> want to change my (name/address), im free
    but (lonely/sad/scared), settling in, new flat feels strange, too quiet now hes gone, first christmas (without him/on our
    own), first night alone, kids (ask for daddy/miss their dad), still jump at every noise, still sleep with the light on, still
    ask permission, still hear his voice, see his car everywhere, nerves since i left, brain fog since i left, why do i feel worse
    now, dont know what to do with freedom, feel normal again, find myself again, trust again, fresh start, new chapter, two years
    free, triggered by shouting, new man is kind but i flinch, dating after him, court is over now what, after refuge, miss his
    good side, miss the man he was, tempted to text him, want to unblock him, cant let him go, nearly went back, he says he has
    changed, he found god and changed, feel cruel for leaving, guilty for breaking up the family, kids blame me for leaving, proud
    i left, =after, =free, =recovery, =single again, change of address
words-page-ask-first =
    clares law, claires law, right to ask, right to know, disclosure scheme, ask police about his past, has he done this before,
    does he have a record, how long does clares law take, will he know i asked, apply for clares law, ask for my daughter about
    her boyfriend, check his history, heard things about his ex, ask about my (daughters/sisters/mums/friends/sons)
    (boyfriend/girlfriend), can i ask for (my daughter/my sister/my mum/my friend), can a (parent/friend/grandparent) ask police
    about him, my (daughters/mums) new man has a past, been told he beat his last girlfriend, his ex warned me about him, heard
    rumours about his past, third party application clares law, will police tell me or my daughter, clares law for a
    (client/patient/pupil), social worker told me to do clares law, is my (mum/daughter/sister) seeing a violent man, find out
    about my mums boyfriend, can a man ask about his girlfriend
words-page-at-work =
    tell my (boss/manager/work/tutor), what to say to my manager, time off work, time off for court, off sick because of him, <he>
    (turns up/waits) at my work, <he> (calls/messages) me at work, <partner> (turns up/waits) at my (work/college/uni), makes me
    late for work, lose my job, might get sacked, flexible hours, change my shifts, my ex works with me, same
    (workplace/college/uni) as my ex, cant concentrate at (work/college), missed deadlines, extension at uni, dropping out of uni,
    my boss (doesnt know/noticed my bruises/keeps asking why im late/gave me a warning/wants to sack me), scared to tell my
    (boss/manager/hr/tutor/supervisor), should i tell (hr/my boss/my manager), will (hr/my boss) tell anyone, he rings my
    (work/boss), he emailed my boss lies about me, <he> comes in the shop where i work, <he> waits in the car park at my work,
    <he> knows my (shifts/rota/timetable), walk me to my car after my shift, reception to screen my calls, change my
    (rota/desk/branch/work number/placement), swap my shifts so he cant find me, move to another (branch/store/office) for work,
    working from home with him, only safe place is work, called in sick with a black eye, hide bruises at work, crying at work,
    sick note, fit note, occupational health, dont get paid if i take time off, unpaid leave, paid leave for domestic abuse,
    sacked because of him, lost my job because of him, zero hours, agency worker, work in the family business with him, he is my
    boss and my husband, my ex is my (manager/colleague/supervisor), my ex works in the same (building/team/hospital/school),
    payroll bank details, he makes me late on purpose, he hides my uniform, he hid my work pass, he broke my work laptop, wants me
    to hand in my notice, made me resign, can i take time off for (court/police/moving), on a final warning, colleagues gossip
    about me, ask my union rep, <i> (nurse/teacher/doctor/midwife/manager) and my <partner> <harm> me, <i>
    (nurse/teacher/doctor/midwife/manager) and <he> <harm> me, <i> social worker and my <partner> <harm> me, <i> police officer
    and my <partner> <harm> me, will i lose my registration if i tell, tell my (lecturer/personal tutor/head of year/college/uni),
    ex on my course, ex in my (halls/seminar/lectures), uni support for me, mitigating circumstances, extenuating circumstances,
    missed my exams because of him, cant do coursework at home, attendance letter from college, smashed my laptop with my essay
    on, wont let me go to (college/uni/lectures), leave of absence from uni, my apprenticeship, working from home, work from home,
    change jobs, annual leave, sick leave, maternity leave, paternity leave, compassionate leave, off sick, got fired, fired from
    work, phone in sick
words-page-calling =
    what (happens/to say/do i say/will they ask) when i (call/ring), what do i say on the phone, what to say (on the phone/to a
    helpline), (scared/nervous/afraid/anxious) to (ring/call/phone), <fear> to (ring/call/phone), first time calling, never rang a
    helpline, what will they ask, do i have to (give my name/leave him/say where i live/give my address), do they (tell/call) the
    (police/social services), will they (tell/call) (the police/social services/my husband), is it
    (free/confidential/private/recorded/anonymous), will it show on my (phone bill/bill), does the number show, will they ring
    back, safe time to call me, hang up if he comes, what if he walks in, who answers the phone, will i get a man or a woman, is
    there a queue, nobody answers, no one picks up, cant get through, engaged all the time, can a friend call for me, interpreter
    on the phone, can i call from work, what do i say when they pick up, mind goes blank on the phone, keep hanging up, rang and
    hung up, too nervous to dial, phone anxiety, crying too much to talk, can i just cry on the phone, can i hang up, call and say
    nothing, fake name when i call, withhold my number, do they push you to leave, will they make me leave him, will they take my
    kids if i ring, will they send police if i ring, call from the car, is it a machine, stuck on hold, line was busy, =calling,
    =nervous
words-page-change =
    <i> <harm> <him>, <i> <harm> my <partner>, <i> <harm> my <child>, want to stop <harm> <him>, want to stop <harm> my <partner>,
    how do i stop <harm> <him>, <fear> i will <harm> <him>, dont want to <harm> <him> again, my <partner> is <fear> of me, my
    <child> are <fear> of me, <he> is <fear> of me, (lose/lost) my temper, my temper, anger (management/issues), i get so angry,
    cant control (my anger/my temper), <i> take it out on (her/him/my wife), (i am/im) (abusive/violent/an abuser), how do i stop
    being (abusive/violent/controlling/jealous), how <i> treat <him>, (my wife/my girlfriend) says im (abusive/controlling), <i>
    (follow/following/followed) (her/him), <i> (follow/following) my <partner>, <i> keep (texting/calling) my ex, <i> put my hands
    (round/on) (her/his) (throat/neck), <i> (was/got) arrested for <harm>, <he> makes me <harm> <him>, <i> cant leave my ex alone,
    <i> check (her/his) phone, <i> (smashed/threw) (things/the house), dont want to be like my (dad/father), change my
    (behaviour/ways), be a better (man/husband/dad), sick about what i did, <i> get violent when <i> drink, <i> <harm> someone,
    <i> made my <partner> have sex, <i> saw red, <i> lash out at (him/her/them), <i> lashed out, <i> only <harm> <him> once, <i>
    put my hands on <him>, <he> made me lose it, =she made me, =does one slap count, not proud of what i did, <i> scare my
    <partner>, <he> says i scare <him>, <he> cowers when i, <i> always accuse <him> of cheating, <i> keep accusing <him> of
    cheating, <i> need to know where she is, <i> have to know where <he> is every minute, <i> got a tracker on <him> car, <i>
    drive past <him> house, <i> want to win <him> back, win her back, get <him> back without scaring <him>, win <him> back without
    scaring <him>, show her ive changed, which refuge is my <partner> in, which refuge is <he> in, <he> has taken the kids because
    of me, <i> bailed not allowed home, =bailed not allowed home, bail says <i> cant go home, women who hit, gay men who hit, <i>
    gay and i <harm> my <partner>, <i> lost it with my <child>, <i> shook my baby, walk away before i blow, calm myself before i
    go home, =jealous, =temper, worried about what i do, worried how i am with (her/my wife/my kids), =bailed and not allowed
    home, help for (violent/abusive/aggressive/angry/controlling) (men/women/people/partners/husbands), <i> been violent, <i> was
    violent, <he> <fear> of me, my <partner> <fear> of me, is it abuse if i (read/check/look/follow/shout), <i> (wont/dont) let
    <him> (go out/go anywhere/work/wear/have friends/have money), <i> (wont/dont) let <him> see her (friends/family/mates/mum),
    <i> (wont/dont) let <him> see his (friends/family/mates/mum), <i> (wont/dont) let my <partner> (go out/go
    anywhere/work/wear/have friends/have money/see her friends/see his friends), wont let him see his mates, =i want to change,
    want to change (my ways/my behaviour/how i behave/before i lose/for my kids/for her/for him), (control/help with/deal with) my
    anger, my anger problem, <i> have anger issues, my anger issues, =anger issues, =anger, winds me up (till i/until i/and i),
    <i> lost my temper (with/and hit/and pushed/at), <i> lose my temper (with/and/at), <i> lose control (and/with my/when i am
    angry), <i> (check/track/read) (her/his) (phone/messages/texts), <i> follow my ex (home/around/everywhere)
words-page-children =
    kids (see/hear) it, effect on children, my <child> is <fear>, help my kids feel safe, how to talk to my kids, explain to my
    kids, safety plan for kids, teach kids to call for help, support for children, child behaviour since we left, telling the
    school, social worker, will social services take my kids, handover with ex, protect my baby, my (son/daughter) says
    (dad/daddy/he) <harm> <him>, my grandchildren see <him> <harm> <him>, grandchildren scared at home, change school
words-page-city =
    what is the council doing, what does the council do about abuse, council (strategy/duty/policy), domestic abuse strategy,
    local partnership board, needs assessment, commissioned services, council funding for domestic abuse, safe accommodation
    strategy, how coventry works, freedom of information, journalist
words-page-communities =
    in my language, speak (urdu/punjabi/polish/arabic/romanian/somali/bengali/farsi/kurdish), interpreter, translator, dont speak
    english, my english is bad, my culture, my religion, my faith, faith leader, asian women, black women, muslim women, sikh,
    hindu, jewish, mosque, gurdwara, church, imam says be patient, pastor told me to forgive, community pressure, need an
    interpreter, jehovahs witness
words-page-consent =
    doesnt stop when i say no, dont want sex, sex when i dont want, makes me have sex, (pressures/bullies/nags) me (into/for) sex,
    have to have sex, wont take no, is it rape, is it rape if hes my (husband/boyfriend), forced himself on me, sexual assault,
    touches me when i dont want it, (sex/does it) while im asleep, wifely duty, wont use a condom, took the condom off,
    stealthing, stops me taking the pill, hides my pill, get pregnant on purpose, wants me pregnant, (forced/made) me (have an
    abortion/keep the baby), secret contraception, contraception, coil without him knowing, morning after pill, sti test, sti,
    pregnancy test, pregnant, sexual health clinic, fgm, spiked, drugged me, makes me watch porn, rough sex, chokes me in bed,
    makes me sleep with other men, where to go after rape, keep my clothes as evidence, can i say no to my husband, is consent,
    changed my mind, i froze, said yes because i was scared, didnt say no, <i> was raped by <him>, <i> was raped by my <partner>,
    <i> (was/got/been) forced by my <partner> to have sex, can i say no in bed, allowed to say no, do i have to sleep with him, do
    i have to let him, i just lie there, give in so he leaves me alone, things in bed i dont like, never asks me in bed, says its
    his right in bed, too scared to say no, went along with it, went stiff, sore down there, get checked down there, flushed my
    pill, pill without him knowing, my body my choice, shy to ask about my body, woman doctor for down there, pesters me for it,
    goes on till i do it, =rape, =sex, =forced, =pill, safe sex, family planning, emergency contraception, pregnancy scare,
    knocked me up, sexual health, birth control
words-page-control =
    <control> <partner>, <partner> is <control>, my <partner> <control> me, my <partner> <control> everything, <he> <control>
    everything, <he> <control> me, <he> <control> what i, <i> <control> by <him>, <i> <control> by my <partner>, controls (what i
    wear/what i eat/who i see/my life/where i go), controling, very controlling, =controlling, =control, coercive, no control over
    my life, no life of my own, no freedom, like (a prisoner/prison), prisoner in my own home, under his thumb, <i> in a
    controlling relationship, (wont/doesnt/dont/never/will not) let me (out/go out/see my mates/see my friends/see my
    family/work/study/drive/sleep/speak), <he> wont let me, my <partner> wont let me, not allowed to (see my mum/go out/work/leave
    the house/have friends/use the phone/drive/talk to men/learn english/have a job/go to college), not allow me, he no let me
    (out/work), not allowed out, not allowed friends, stops me (working/going out/seeing people/seeing my family), keeps me (at
    home/in the house/away from my family), locks me in when he goes to work, (cut off/isolated) from (my friends/my
    family/everyone), isolated, lost all my friends, no friends left, pushed my friends away, turned my (friends/family/kids)
    against me, doesnt like my (friends/family/mum), moved me away from my family, miles from anyone, tells me what to
    (wear/eat/do/say/think), makes me change my clothes, cant wear makeup, checks what i eat, says im fat and stops me eating,
    decides (everything/what we eat/what i wear), makes all the decisions, his way or no way, everything his way, (have to/must)
    ask permission, ask permission to (eat/shower/go out/see mum), have to ask before, =rules, rules for everything, list of
    chores, punishes me, punished if (the house isnt clean/dinner is late), inspects the cleaning, made to
    (clean/cook/kneel/stand), i have to (ring him/send a photo/answer straight away/be home by), always got to be back by, times
    me, times me (at the shop/in the toilet/when i go out), checks (up on me/my mileage/my receipts/my bag/my underwear), wants to
    know where i am (all the time/every minute), rings me all day at work, turns up at my work to check, comes everywhere with me,
    follows me round the house, never leaves me alone, never get a minute to myself, no privacy, wont let me close the bathroom
    door, wakes me up to argue, keeps me awake, make my own (choices/decisions/mind up), took over my life, makes me quit my job,
    made me give up (work/college/uni/my friends), makes me wear, makes me have, makes me pray, makes me drink, (food/heating/hot
    water) locked away, wont let me eat, hides my (keys/shoes/glasses/clothes), speaks for me, answers for me, uses the kids to
    control me, times my (school run/shopping trips), counts the minutes im out, grills me when i get in, interrogates me, wants a
    photo to prove where i am, not allowed (a bath/lipstick/heels/visitors/the heating on), no visitors allowed, friends stopped
    coming round, takes the router with him, cuts off the electric to punish me, padlock on the fridge, bolt on the outside of the
    door, have to ask for (food/a shower/tampons), weighs me every (morning/week), makes me get on the scales, watches what i eat,
    i hide food, picks my (outfits/clothes/friends), bins my makeup, cut up my clothes, says i dress like a tart, cut my hair off,
    shaved my head, puts the light on to wake me, talks at me all night, makes me sleep on the floor, let my tyres down, opens my
    post, goes through my bag, dinner on the table or else, makes me cancel my mates, i hide my shopping, hide parcels from him,
    hide the price tag, lie about what things cost, lie about where i was, delete my texts before he gets home, clean like mad
    before he gets in, not allowed to be ill, skivvy, says he owns me, says i belong to him, like a dog on a lead, tight leash,
    sabotages my interviews, hides my (bus pass/purse/handbag), tells the doctor what is wrong with me, moved us to the middle of
    nowhere, clicks his fingers at me, not allowed to answer back, no say in anything, cant decide without asking him, dont know
    how to choose anymore, =prisoner, =freedom, =choices, =permission, =manipulated, have to ring him all day, havent seen my
    (sister/mum/family/friends) (in/for) years, because of him i dont see my family, house arrest, like a prisoner in my own home,
    he wants to change me, man of the house, treats me like a child, treats me like a kid, lays down the law, his word is law,
    orders me about, orders me around, gives me orders, bosses me about, bosses me around, he is in charge of everything, account
    for my time, account for every penny, control freak, wears the trousers, on a short lead, treats me like a dog, treats me like
    a pet, treats me like a slave, <i> follow (his/her) rules, follow him everywhere because, not allowed alone
words-page-criminal-court =
    (magistrates/crown/criminal) court, going to trial, court as a witness, give evidence, scared of giving evidence, witness
    summons, what if i dont go to court, screens in court, special measures, evidence by video link, see the court before trial,
    witness (care/service), victim personal statement, impact statement, cross examined by his lawyer, he pleaded not guilty,
    sentencing, trial delayed, trial next week, called as a witness, dont want to be a witness, scared to stand in court, behind a
    screen, see him in the dock, who sits with me at court, travel money for court, how long will he get, suspended sentence, he
    got let off, not guilty verdict, read my statement before court, drop the charges, life sentence
words-page-deaf =
    deaf, my (friend/mum/client) is deaf, deaf woman, hard of hearing, hearing impaired, deafblind, lost my hearing, hearing aid,
    breaks my hearing aids, sign language, bsl, lip read, cant hear on the phone, relay uk, textphone, my husband signs for me, my
    (friend/sister/neighbour/daughter) is deaf and her husband, deaf (client/patient/tenant/pupil/parent), deaf patient husband
    interprets, bsl interpreter for patient, i sign for my deaf mum, mum is deaf and dad hits her, coda, deaf parents, deaf club,
    everyone in the deaf community knows him, both deaf, he is hearing and i am deaf, takes my hearing aid batteries, broke my
    cochlear implant, holds my hands so i cant sign, turns the lights off so i cant see signing, laughs at my deaf voice, police
    came with no bsl interpreter, bsl interpreter knows my husband, tells them wrong what i sign, written english is hard im deaf,
    deaf refuge, hearing loss
words-page-disabled =
    disabled, disability, wheelchair, my carer, carer <harm> me, my <partner> is my carer, i am a carer, i care for (him/my
    husband/my mum/my wife), (depend/rely) on him for (care/everything), need care to leave, takes my
    (wheelchair/stick/medication/hearing aids), hides my (medication/stick), wont help me (wash/eat/dress), wont let carers in,
    leaves me in bed, rough when washing me, controls my medication, spends my (pip/dla), speaks for me at appointments, learning
    disability, autistic, blind, brain injury, long term illness, carers assessment, care package, social care, needs assessment,
    says im a burden, mocks my disability, who will look after me if i leave, <i> care for <him> and <he> <harm> me, my disabled
    (friend/daughter/sister/neighbour), my autistic (son/daughter/sister), her <partner> is her carer, his <partner> is his carer,
    my personal assistant steals, my boyfriend only wants my pip, mate crime, took the battery out of my wheelchair, wont charge
    my chair, left me on the commode, moves furniture because im blind, threatens to have me sectioned, in supported living and
    staff, my (disabled/autistic) (son/daughter) <harm> me, carers break, i care for him and he throws things, i have
    (ms/epilepsy/fibromyalgia/parkinsons) and he, disabled (client/patient), home help, care plan, guide dog
words-page-easy-calling =
    easy read, easyread, easy read (calling/phone call), calling with pictures
words-page-easy-plan =
    easy read, easyread, easy read (plan/leaving), plan with pictures
words-page-easy-relationships =
    easy read, easyread, easy read (abuse/relationships), easy words about abuse
words-page-easy-rights =
    easy read, easyread, easy read (rights/law), my rights in easy words
words-page-easy-tonight =
    easy read, easyread, easy read (tonight/who to phone)
words-page-easy-urgent =
    easy read, easyread, easy read (emergency/urgent), emergency in easy words
words-page-family =
    forced marriage, forced to marry, make me marry, want me to marry, marry my cousin, marry someone, arranged marriage, dont
    want to marry, married off, taken abroad, sent (abroad/back home), taking me to (pakistan/india/bangladesh/somalia), one way
    ticket, honour, honour based abuse, izzat, shame on the family, brought shame, dishonour, what will people say, disown me, my
    (family/parents) (control me/threaten me/watch me/follow me/found out), my (brother/brothers/uncle/father/family) <harm> me,
    secret boyfriend, found out i have a boyfriend, in laws, mother in law, mother in law <harm> me, my in laws <harm> me, treat
    me like a servant, husbands family, dowry, family wont let me (divorce/study/go out/work), family say go back, community
    pressure, family pressure, fgm, cutting girls, scared they will cut my daughter, left my religion, my family blames me, family
    are against me, problems with my family, living with in laws, family arguments, pastor says stay, picked a man for me back
    home, picked a husband for me, promised to a cousin, families are coming to see me, dont want that man, dad says marry or get
    out, marry him for a visa, holiday that isnt a holiday, cousins spy on me, aunties talk, they say i am ruined, pregnant and
    not married, mother in law makes me clean, says its our culture, =shame, =wedding, =family
words-page-family-court =
    family court, custody, child arrangements order, contact order, contact and custody, stop contact with dad, supervised
    contact, contact centre, cafcass, section 7 report, fact finding, c100, c1a, court about the kids, prohibited steps, parental
    responsibility, parental alienation, taking me to court for the kids, keeps taking me back to court, mediation, do i have to
    do mediation, separate waiting room, he wants the kids half the week, no overnights with dad, overnight stays with dad, swap
    over at mcdonalds, grandparents taking me to court, judge says kids must see him, made to send my kids, harm form for court,
    same room as him at family court, mediator wants us together, drags me through court, hasnt brought the (kids/children) back,
    wont bring the kids back, terrified of court, 50 50 of the children, parenting plan, family law, shared care, <i> wont let
    <him> see the <child>
words-page-followed =
    stalking, stalker, stalkin, being (stalked/followed/watched), follows me, follows me (home/to work/in his car), someone is
    following me, ex (follows/turns up/wont leave me alone/keeps turning up/is stalking me/waits for me), <partner>
    (follows/following) me, <he> stalking me, my <partner> stalking me, wont leave me alone, turns up (everywhere/at my work/at my
    house/at the school/at my door/at the gym), shows up everywhere, keeps coming to my (work/house/door), waits (outside/for me
    after work/at the school gate), sits outside (in his car/my house), parked outside, drives past (my house/slowly), watches
    (me/my house), looks through my window, in my garden at night, (sends/leaves) (gifts/flowers/notes/letters), keeps
    (ringing/texting/messaging/calling), wont take no for an answer, wont accept its over, cant accept we split up, obsessed with
    me, harassment, harassing me, harassed by my ex, knows my (routine/route/every move), moved to my street, asks my friends
    about me, uses his friends to follow me, ex neighbour harassing, man at (work/the gym/uni) follows me, scared (to walk home/to
    go out/on the bus/at the bus stop), safe (walking/on the way) home, how to get home safe, bumps into me on purpose, what to do
    if followed, in the street, handover scared, <i> (am/was/being/been/got/keep) followed by <him>, <i> (am/was/being/been)
    followed by my <partner>, followed by (a man/my ex/someone), <i> <he> following <him>, ex parks on my street, sat in his van
    outside, beeps as he drives past, (flowers/gifts/presents) on my doorstep, notes through my letterbox, note on my windscreen,
    sends pizzas i didnt order, (rings/texts) from new numbers, rings and hangs up, breathing down the phone, asks my
    (friends/mates) where i live, his mates watch me, gets people to message me, gets on my bus, joined my (gym/church), always
    round the corner, bump into him everywhere, cant be coincidence, footprints in the garden, slashed my tyres, things moved in
    my house, man from work wont stop, creepy neighbour watches, says he needs closure, scared to do the school run, safe place to
    go in the street, driver follows me, follows me home, dash cam shows him following me, parks outside my work, cat calling
words-page-friends =
    help (a friend/my sister/my daughter/my neighbour/someone), (how can i/how to) help (her/him/someone), worried about (a
    friend/my sister/my mum/my daughter/my son/my neighbour/my colleague), my <kin> is being <harm>, my <kin> is in an abusive
    relationship, my <kin> partner <harm> <him>, my <kin> <partner> <harm> <him>, her <partner> <harm> her, his <partner> <harm>
    him, <i> think <he> <harm> <him>, <he> <harm> <him>, my (daughters/sisters/friends/mums) <partner> <harm> <him>, what (do
    i/should i) say to (her/him), what not to say, should i say something, she wont leave him, why doesnt she leave, keeps going
    back to him, she went back to him, makes excuses for him, she denies it, neighbour (screaming/crying/shouting), hear fighting
    through the wall, colleague with a black eye, (woman/man) at work, friend staying with me, how to listen, support a friend, my
    son <harm> his (girlfriend/wife), my (brother/mate/friend) <harm> his (wife/girlfriend), dont want to make it worse for her,
    she told me not to tell anyone, <i> <he> <harm> <him>, <i> (saw/heard/hear) <him> <harm> <him>, <i> <he> (following/stalking)
    <him>, stop <him> <harm> <him>, how do i stop <him> <harm> <him>, my <kin> (went/gone/keeps going) back to <him>, my daughter
    (went/keeps going) back to <him>, my (daughter/son) <partner> <harm> <him>, my (daughter/son) <partner> <control> <him>, my
    <kin> <partner> <control> <him>, my <kin> says <he> <harm> <him>, my <kin> told me her <partner> <harm> <him>, my <kin> makes
    excuses for <him>, my <kin> is staying (with me/at mine), staying in my spare room from her husband, hiding her at
    (mine/ours), <he> threatened me for helping <him>, her <partner> (came/turned up) at my (house/door), mate jokes about
    (hitting his wife/slapping his missus), my <kin> jokes about <harm> <him>, my <kin> brags about <harm> <him>, how my <kin>
    (talks to/treats) his <partner>, call out my mate for how he treats her, my (son/brother) is (abusive/violent) to his
    <partner>, is it my business, none of my business, should i (interfere/get involved/step in/intervene), am i being nosy,
    should i (call/ring) police for (her/him/my friend), how do i bring it up with (her/him/my friend/my sister/my daughter),
    start the conversation with my friend, ask <him> if <he> <harm> <him>, scared of saying the wrong thing to her, tell her i
    believe her, she swore me to secrecy, promised her not to tell, do i break her trust, she wont admit it to me, make <him> see
    what <he> is like, get her to leave him, talk her into leaving, why does she stay with him, how many times can i take her in,
    lost patience with my (friend/sister), angry with my daughter for going back, she fell out with me over him, hes turned her
    against us, text her when he reads her messages, give her this number without him seeing, be there for (her/him), keep a bag
    for her, hold her documents for her, lend her money to leave, drive her to a refuge, go with her to the (police/doctor/court),
    can she stay with me, does a helpline talk to (friends/parents), advice for (parents/grandparents/brothers/neighbours) of
    victims, will i be in danger if i help her, who supports me while i help her, worn out supporting her, safe way to check on my
    neighbour, note through neighbours door, both are my friends, help a friend who was raped, <he> (raped/forced) her, my <kin>
    (was/got/been) raped, my sons girlfriend (controls him/tells him what to do), his girlfriend wont let him see his
    (mum/family), her boyfriend wont let her see her (mum/family), <he> wont let her (out/see/work/talk), (mum/woman/lady) (across
    the road/over the road/opposite) has a black eye, worried about my <kin>, worried about my
    (friend/mate/neighbour/colleague/sister/mum)
words-page-going =
    what to (take/pack/bring), pack a bag, emergency bag, escape bag, go bag, list of things to take, get (ready/things ready),
    getting ready to leave, (important papers/documents/birth certificates/passports) to take, hide (a bag/my passport/my papers),
    where to hide my bag, spare (keys/phone/clothes/set of keys), copies of my (papers/documents), leave (with the kids/with
    nothing/in a hurry/while hes at work/without him knowing), left (with nothing/my things behind/without my stuff), get my
    (things/stuff/belongings) back, go back for my (things/stuff), collect my belongings, leave my <partner>, want to leave, how
    do i leave, leaving (him/her), put money by, move out, moving out day, before i go, when is it safe to leave, best time to
    leave, bag in the boot, bag at (my sisters/my mums/work), case under the bed, bin bags full of clothes, pack without him
    noticing, pack while he is on nights, he counts the suitcases, no suitcase, take the teddy, kids favourite toys, take my
    medicine with me, passports are in his safe, birth certificate in his drawer, get my (gold/jewellery) out, photo albums, mums
    ashes, red book for baby, money tin, man with a van, storage for my stuff, he wont give me my clothes, carrier bag of clothes,
    slip out while he is asleep, moving a teenage lad, teenage son wont come with me, tell the kids we are going, kids might let
    it slip, redirect my post, =pack, =packing, =bag, =suitcase, =moving, id card, marriage certificate, birth certificate
words-page-home =
    mobile home, house share, block of flats, tower block, change the locks, change my locks, help to buy, right to buy, service
    charge, shared ownership, changed the locks
words-page-hurt =
    injured, bruise, black eye, covered in bruises, hurt my (arm/head/back/hand/wrist/ribs), broken
    (arm/nose/ribs/tooth/wrist/finger), broke my (arm/nose/jaw/wrist/tooth), (hit/banged) my head, hit me in the face, head
    injury, dizzy, concussion, (burned/burnt/scalded) me, stitches, hospital, go to a and e, check up, checkup, see a doctor
    (alone/without him), tell (the doctor/my gp/the nurse) the truth, lied to the doctor, said i fell, record of my injuries, get
    my injuries recorded, hide my bruises, cover up bruises, strangled, strangled last (night/week), choked, hands
    (round/around/on) my (throat/neck), marks on my neck, sore throat, hurts to swallow, hoarse voice, passed out when he, grabbed
    me by the throat, headlock, kicked me in the (stomach/back/head), punched me in the (face/stomach), pushed me down the stairs,
    hit me while pregnant, <harm> me pregnant, threw hot (water/tea/oil) on me, bit me, bite marks, pulled my hair out, hearing
    gone since he hit me, wont let me go to hospital, stops me seeing the doctor, dentist, split lip, fat lip, swollen (face/jaw),
    tooth knocked out, chipped tooth, eye swollen shut, red dots in my eyes, ear ringing since he slapped, burst eardrum,
    cigarette burn, burnt me with the iron, handprint on my face, clump of hair, hurts to breathe since he kicked, blood in my
    wee, croaky since he grabbed my neck, wet myself when he choked me, forgetful since he hit my head, sick after a bang on the
    head, (nurse/midwife) on my own, comes in with me to the doctor, answers for me at the hospital, told the nurse i walked into
    a door, long sleeves to cover marks, makeup over the bruise, x ray, tell the doctor who did it, fell but i didnt fall,
    =doctor, =concussed, cant swallow, strangled me, hidden my insulin, hides my medication, lose control of my bladder, water
    broke, sat on my chest, bag over my (head/face), head under (the/bath) water, twisted my neck
words-page-later-life =
    elderly, older (person/people/woman/man), pensioner, retired, old age, at my age, too old to leave, elder abuse, my pension,
    (takes/took/steals) my pension, (son/daughter/grandson) (takes/steals/took) my (pension/money/bank card), my (grown up/adult)
    (son/daughter) <harm> me, my (son/daughter/grandson) shouts at me, son moved in and wont leave, wants my house, signed my
    house over, power of attorney, change my will, threatens to put me in a home, care home, carer (steals/is rough/shouts), worse
    since he retired, husband has dementia and <harm> me, dementia, alzheimers, married (forty/fifty) years, im (65/70/75/80),
    (70/75/80) years old, <i> look after my <partner> and <he> <harm> me, (nan/gran/grandad/grandma) is being <harm>, taking nans
    money, lonely and old, wont let me see my grandchildren, my brother takes mums pension, nephew moved in with my aunt and
    takes, son living off his mum, nan is scared of grandad, grandad hits nan, mum is (75/80/85) and dad still hits her, dad has
    hit mum for fifty years, my elderly (mum/dad/parents/neighbour), my dad is frail and his wife hits him, mums new man is after
    her money, my grandson comes for my pension, my (grandson/granddaughter) <harm> me, my son drinks and shouts at me, son and
    his wife bully me in my house, my daughter has my bank card, my (son/daughter) in law <harm> me, my husband retired and
    watches me all day, put up with it all my married life, golden wedding, divorce at (65/70/75), too frail to get away, he
    rations my tablets, i dont do computers, his dementia makes him lash out, caring for my wife and she lashes out, grandson on
    drugs takes money, stayed for the children and they are grown, nursing home, old peoples home, residential home, =old
words-page-leaving =
    (quick exit/exit/leave/escape/hide) (button/link), quick exit, leave this site, leave this (page/website) fast, close this
    page fast, get off this (page/site) quick, hide this (page/screen/site), how does the leave (button/link) work, where is the
    exit button, press escape, what happens when i press leave, he walked in while i was on here, someone is looking at my screen,
    switch screen, test the leave link, get off this website, get off here quick, get out of this site, hide this quick, close
    this quick, someone came in, someone just walked in, he came in while i was looking, shut this page, make this page go away,
    change the screen quick, panic button on the page, does leave clear my history, does the back button show it, press back and
    its still here, =exit, =quit, =hide, =close, =esc
words-page-legal-help =
    solicitor, find a (solicitor/lawyer), free (solicitor/lawyer/legal advice), legal aid, legal aid if i work, proof for legal
    aid, gp letter, cost of a solicitor, cant afford a lawyer, represent myself, what papers does a solicitor need, first meeting
    with solicitor, divorce solicitor, sack my solicitor, change my solicitor, solicitor doesnt listen, he has a solicitor and i
    dont, solicitor who gets abuse, earn too much for legal aid, first half hour free, letter to prove abuse, need a solicitor,
    change solicitor, common law wife, common law husband, small claims court
words-page-lgbt =
    lgbt, lgbtq, lgbtqia, gay, lesbian, bisexual, im bi, trans, transgender, queer, non binary, same sex
    (partner/couple/relationship), my (girlfriend/wife) and im a woman, my (boyfriend/husband) and im a man, both (women/men), two
    (women/men), threatens to (out me/tell my family im gay), outed me, not out (to my family/at work), parents found out im gay,
    kicked out for being (gay/trans), conversion therapy, hides my hormones, deadnames me, wont use my (pronouns/name), can a
    woman abuse a woman, refuge for (trans/gay) people, homophobic family, coming out, my gay (friend/brother/son/mate), my
    lesbian (friend/sister/daughter), my trans (friend/son/daughter), her wife <harm> her, his husband <harm> him, trans
    (client/patient/pupil), police thought we were (flatmates/mates), two women so they say its a catfight, small gay scene
    everyone knows him, says im not really bi, shes the birth mum i have no rights, throws out my binder, hid my
    (testosterone/prep/hiv tablets), threatens to tell my work im (gay/trans), hookup app date hurt me, kill me for being gay, mum
    threw me out for having a girlfriend, parents sent me to pastor for being gay, my first girlfriend as a woman, my wife <harm>
    me i am a woman, my wife <harm> me and i am a woman
words-page-men =
    im a (bloke/guy/lad), male (victim/survivor), for men, help for men, men being abused, abused (man/husband), abused by my
    (wife/girlfriend), my (wife/girlfriend/missus/gf) <harm> me, <he> <harm> me im a man, my (wife/girlfriend) is
    (violent/abusive/controlling), <i> <fear> of my (wife/girlfriend), can men be abused, men get abused too, (nobody/no one)
    believes men, who will believe a man, refuge for men, mens (helpline/support/group), police laughed at me, not man enough,
    ashamed as a man, my husband <harm> me im a man, says shell tell police i hit her, <he> will say <i> <harm> <him>, false
    allegations, mankind, dad being abused, my (brother/mate/son/dad) (wife/girlfriend/missus) <harm> <him>, his
    (wife/girlfriend/missus/gf) <harm> him, my wife (throws things at me/scratches my face/locks me out/checks my phone/takes my
    wages), my girlfriend (throws things at me/scratches my face), my missus (throws things at me/goes for me), i never hit back
    im a man, mates would laugh if they knew my wife, lads would take the mick, told to man up, i got arrested but my wife hit me,
    says theyll believe a woman, refuge for dads, single dad, male refuge, man raped by (woman/wife/girlfriend), sleeping in my
    car since she threw me out, male (client/patient), my wifes (family/brothers) <harm> me, <i> a man, <i> am a man, man up
words-page-money =
    controls my money, <he> <control> (money/finances), <partner> <control> (money/finances), <he> took my card, no money of my
    own, debts in my name, joint account, open a bank account, secret (account/savings), save money without him knowing, receipts
    for everything, kept without money, child maintenance, universal credit, split payment, benefits if i leave, cant afford to
    leave, economic abuse, cut up my card, took me off the account, his name is on everything, nothing in my name, claim goes to
    him, benefit cap, down to my last tenner, counts my change, took a loan out as me, klarna in my name, cleared the account out,
    money tin, account he cant see, =wages, =bank, =savings, =bills, pension plan, payment plan, emergency loan, county court
    judgement, standing order, bank statement, visa card, visa debit, state pension, pension credit, credit check, council tax,
    child support, online banking
words-page-no-contact =
    cant find the number, no contact details, service not listed, other services in coventry, who else is there in coventry, all
    services in coventry, service closed down, is it still running
words-page-notes =
    (keep/write) (notes/a diary/a log/a record), diary, journal, log of (dates/incidents), write (it down/things down/down dates),
    what to write down, keep (evidence/proof/screenshots/texts/voicemails), evidence, proof, no proof, i have no proof, his word
    against mine, need evidence, take (photos/pictures) of (bruises/my injuries/the damage), record (him/her/him shouting/the
    arguments/incidents), can i record him, recorded him on my phone, save (messages/texts/voicemails), screenshots, where to hide
    my diary, he found my diary, dates and times, screenshots and diary, voicemails from him, email it to myself, hidden notes
    app, dates and what he said, notebook at work, photo of the broken door, photo of my face after, send photos to my sister to
    keep, is it legal to record him, film him kicking off, witness who saw it, if he finds my notes, muddle up dates, =notes, =log
words-page-numbers =
    statistics, stats, =figures, =numbers, the figures, how many (women/men/people/victims/incidents), how common is (it/domestic
    abuse), facts and figures, percentage, domestic abuse (statistics/figures/numbers) coventry, how many cases in coventry,
    =data, crime data, number of (victims/incidents/cases), for my (essay/dissertation/assignment/report), how many reports a
    year, how big is the problem here, is it common round here, how much abuse is there, number of crimes last year, where do the
    figures come from, what do the figures leave out, facts for my homework, figures for a bid, one in four, =graph, =facts
words-page-online =
    (private/naked/intimate/nude) (pictures/photos/pics/videos), nudes, sent nudes, (leaked/shared/posted) my (nudes/pics/photos),
    threatens to (share/post/send) my (pictures/nudes), revenge porn, image abuse, sextortion, blackmail, deepfake, fake nudes,
    filmed me, put my pictures online, get my pictures (taken down/removed/off the internet), take down photos, (fake account/fake
    profile), pretending to be me, posts about me, lies about me online, online abuse, abusive (texts/messages), (messages/texts)
    me (nonstop/all day), wont stop messaging, new numbers, block him, blocked him but, facebook, insta, snapchat, whatsapp,
    tiktok, screenshots of messages, hacked my (facebook/insta/snap), demands pics, pressured me for pics, boy has my pictures,
    sent him a picture and regret it, group chat about me, dating app, sold my pictures, onlyfans without asking, has a video of
    me, will send them to my mum, sent my picture to his mates, pic of me going round school, boy wont delete my pic, set up a
    dating profile of me, get a video taken down, pay or he posts it, online boyfriend wants pics, my face on a porn video,
    screenshotted my snap, =pictures, =photos, friend request, whatsapp status, online dating, online gaming
words-page-orders =
    injunction, non mol, non molestation order, occupation order, restraining order, protection order, which court order, order to
    keep away, stop him contacting me, get him out of the house legally, how to get an injunction, injunction cost, how long does
    an order last, breach of order, <he> (broke/breached) the (order/injunction), order without notice, forced marriage protection
    order, stalking protection order, make him move out, make him leave by law, stay put and him go, ban him from my
    (street/house/work), keep him off my (street/doorstep), court paper to keep him away, stay away order, law to make him stop,
    order for me and the kids, how fast can i get an order, order without telling him first, who serves him the papers, he got
    served and went mad, bail ends need an order, texts me despite the order, undertaking, power of arrest, dapo, proof for an
    order, order against my (son/brother/in laws), fl401
words-page-pets =
    pet, my (dog/cat/rabbit/horse), look after my (dog/cat), take my (dog/cat), (dog/cat) foster, refuge with a (dog/cat), wont
    leave without my dog, <he> <harm> (the/my) (dog/cat), keep my pets safe, drown the kittens, guinea pig, hamster, parrot, keeps
    my dog so i go back, microchip in his name, no pets in refuge, kennels, cattery, who feeds the cat if i go, what happens to
    the dog, dog is all i have
words-page-phone =
    (checks/goes through/looks at/takes/took/spying on/reading) my phone, reads my (messages/texts/emails/whatsapp), is my phone
    (safe/bugged/tapped/hacked/tracked), spyware, stalkerware, spy app, tracking app, tracker, tracker on my car, airtag, find my
    iphone, location, turn off location, stop sharing my location, snap map, life360, knows my (password/passcode/pin), change my
    (password/pin), strong password, (hacked/logs into) my (account/email/icloud/google), icloud, google account, family sharing,
    shared account, he pays my phone bill, phone is in his name, he set up my phone, (new/second/secret/spare/burner) phone, new
    (sim/email/number), secret email, private email, how does he know where i am, knows what i text, hides cameras, hidden camera,
    ring doorbell, alexa, listening to me, smart home, whatsapp web, sees my messages on his laptop, two step login, factory
    reset, <i> want to change my (number/password/passwords), <i> (am/was/being) tracked by <him>, battery goes flat so fast, odd
    app on my phone, uses my face to unlock it, tracker in teddy, tag sewn in my coat, netflix shows him, car app shows where i
    go, bank app on his phone, is this phone ok to use, cheap phone he doesnt know about, pay as you go phone, come off his
    contract, itemised bill, save helpline under another name, log out everywhere, who is logged in, ghost mode, =phone,
    =password, home screen, change my number, change my password, sim card, phone credit, parental controls, disabled my account
words-page-plan =
    make a (safety plan/plan), safety plan, plan (ahead/to leave/for next time), small steps, think ahead, (stay/keep) safe (at
    home/while living with him), safer at home, what to do (next time/when he kicks off), next time he (starts/hits me/kicks
    off/drinks), when he comes home drunk, safest room in the house, away from the kitchen, way out of the house, code word with
    (my friend/the kids/my neighbour), signal to my neighbour, neighbour to call police, teach the kids to (ring 999/get out), not
    ready to leave, cant leave yet, (stay/staying) for now, still living with him, how to keep safe, gets out of prison, changing
    my routine, plan to get away, exit plan, just in case plan, plan b, want to be ready, which room is safest, keep out of the
    kitchen, sit near the door, chair under the door handle, curtain signal, emoji code with my sister, worse on (payday/match
    days), get through the weekend with him, cant go yet, waiting for the right time, tiny steps, at my own pace, park the car
    facing out, keep my keys in my pocket, kids know where to hide, =plan, =prepare
words-page-police =
    report to police, report him, report online, tell the police, what will the police do, what happens if i report, press
    charges, drop charges, give a statement, report past abuse, report without my name, is there enough evidence, police didnt
    help, bail, crime reference number, ask for a woman officer
words-page-professionals =
    how to ask (a patient/a client), routine enquiry, disclosure at work, respond to a disclosure, <case> disclosed, a <case> told
    me, what to say to a patient, marac, dash (form/risk assessment), risk checklist, idva, iris gp, training for staff, posters
    and leaflets, safeguarding lead, information sharing, share without consent, operation encompass, section 42, dvpn, gp
    surgery, my (client/patient/pupil/tenant), i am a (teacher/nurse/midwife/gp/social worker/health visitor), <case> told me
    (her/his) <partner> <harm> <him>, <case> says (her/his) <partner> <harm> <him>, <case> says <he> <harm> <him>, <case>
    <partner> <harm> <him>, <case> <partner> <control> <him>, <case> <partner> (answers/speaks) for <him>, <case> <partner> wont
    leave, <case> is <fear> to go home, <case> is being <harm>, <case> (dad/stepdad/mum) <harm> <him>, <case> says
    (dad/stepdad/mum) <harm>, <case> admits <harm> <him>, <case> always with (her/his) <partner>, patient with (bruises/a black
    eye/broken teeth), injuries dont match (her story/the explanation), get patient on her own to ask, perpetrator is also my
    patient, partner has proxy access to her records, asked at booking and she said yes, home visit and he wont leave the room, he
    always collects her prescription, discharge home not safe patient, owner says her husband kicked the dog, (pupil/student) told
    me, pupil scared to go home, child drew daddy hitting mummy, do i tell the parents after pupil disclosed, dad tried to collect
    from our school, toddler in my care says, young person i mentor, customer coached at the counter, customer always with her
    husband, claimant partner takes, husband speaks for my claimant, tenant told me, client scared in couples therapy, woman in my
    congregation, couple came to me for marriage advice, husband changes what she says to me, use her child as interpreter, woman
    at our (food bank/drop in), clients hair pulled out, old lady i care for, ask for angela, safe way to contact a client, leave
    a voicemail for client, ask about abuse on a video call, what do i write in the patient record, do i have to report if client
    says no, adult has capacity and wont leave, gut feeling about patient, first time someone disclosed to me, affected by what
    client told me, trauma informed practice, professional curiosity, what can i promise a pupil, pregnant woman at risk, in my
    consulting room, patients (boyfriend/husband/partner), =i am a teacher
words-page-questions =
    quiz, =test, take a test, (relationship/abuse) (quiz/test/checklist/questionnaire), ten questions, questions to ask myself,
    tick list, tick box, checklist, list of signs, warning signs, signs of (abuse/control/a bad relationship), am i in an abusive
    relationship quiz, is he abusive quiz, how bad is it, is it serious, check if its abuse, score my relationship, risk quiz,
    does one slap count as abuse, =does one slap count, what counts as abuse, does (shouting/money/sulking) count as abuse, cant
    tell if its bad enough, do all (husbands/couples) do this, is every marriage like this, is this how its meant to be, am i
    making a fuss, am i being (dramatic/silly), mountain out of a molehill, yes or no questions about him, questions about (my
    husband/my marriage/my boyfriend), tick if he does this, relationship check, healthy or unhealthy, is my relationship healthy,
    spot the signs, what is my score, =signs, =questions, =normal
words-page-questions-friend =
    is my (friend/sister/daughter/son/brother/neighbour/colleague) being (abused/controlled), is my (friend/sister/daughter/son)
    in an abusive relationship, is my (friend/sister/daughter) safe with him, is my (son/brother/mate) ok with her, signs (a
    friend/my friend/my daughter/my sister/my son/she) is being (abused/controlled), how to tell if (a friend/my daughter/my
    sister) is being abused, spot abuse in a friend, what should i look for in my friend, noticed (changes in/bruises on) my
    (friend/sister/daughter/neighbour), quiz about (a friend/my daughter), questions about a friend, checklist for a friend, am i
    imagining it or is he controlling her, am i right to worry about (her/him), what if im wrong about him, no proof he hits her,
    something off about her (boyfriend/husband), something not right next door, bad feeling about her boyfriend, her boyfriend
    gives me the creeps, dont trust my (daughters/sisters/friends) boyfriend, dont like the way he speaks to her, the way she
    talks to my (son/brother/mate), he puts her down in front of us, he speaks for her, <he> looks at <him> before <he> answers,
    she has to check with him first, she asks his permission, my <kin> has to ask <him>, he drops her off and picks her up, he
    waits in the car for her, never see her without him, cant get her on her own, he rings her every five minutes, her phone never
    stops when shes out, she has to be home by, she jumps when her phone rings, she goes quiet when he walks in, jumpy round her
    husband, <he> flinched when <he>, she wears long sleeves in summer, she wears sunglasses indoors, makeup over a bruise on her,
    always an excuse for her bruises, <he> says <he> walked into a door, she has lost weight since she met him, shadow of herself,
    not the girl she was, not her usual self, changed since (she/he) met, dresses different since she met him, <he> gave up her
    (job/friends), cancels every time we arrange to meet, <he> dropped all her friends, left our group chat, deleted her facebook
    because of him, stopped coming to (our gym/our church/our group), <he> moved her away, hes isolating my
    (daughter/sister/friend), he gives her pocket money, <he> reads her texts, her <partner> (answers/checks) her phone, my <kin>
    flinches, my <kin> keeps (cancelling/bailing), my <kin> has changed since <he>, is he just protective of her, is she just shy
    or scared, normal row or abuse next door
words-page-refer =
    refer, how to refer, referral, referral form, where do i refer, refer a (client/patient/pupil/tenant/family),
    (marac/idva/mash/iris/refuge/safeguarding) referral, marac form, refer a perpetrator, referral criteria, referral pathway,
    urgent referral, refer without consent, <case> (needs/wants) (a refuge/somewhere safe/an idva), who do i (call/ring) for a
    (client/patient/pupil/tenant/customer), refuge for a (client/patient/tenant),
    (gp/midwife/school/housing/police/hospital/jobcentre) referral, refer from (gp/school/a and e), self referral or professional
    referral, patient said yes to help what next, client out of area, client moving to coventry, refer (male/deaf/older/lgbt)
    client, refer a child for counselling, programme for my client who hits his wife, high risk client tonight, refer to marac
    from gp, can (landlord/employer/school) refer, waiting list for clients, chase referral for my client, who takes referrals in
    coventry, phone advice for professionals
words-page-relationships =
    is this (abuse/abusive/domestic abuse/normal/ok/right/love), is it (my fault/me/all in my head/just a rough patch), am i
    (being abused/a victim/in an abusive relationship/overreacting/too sensitive/imagining it/being controlled/being gaslit), is
    (he/she/my husband/my wife/my boyfriend/my partner) (abusive/controlling/toxic/a narcissist), does it count as abuse, is it
    abuse if (he never hits me/he doesnt hit me/he says sorry/he was drunk/it only happened once/we are married), is it still
    abuse, what is (abuse/coercive control/gaslighting), signs of abuse, how do i know if its abuse, abuse or just (arguing/a bad
    marriage), is shouting abuse, am i the abuser or is (he/she), am i the problem, maybe its me, is it both of us, no bruises,
    never hit me but, not physical, (emotional/mental/psychological/verbal) abuse, emotionally abusive, coercive control, coersive
    control, gaslighting, gaslit, gas lighting, narcissist, narc, toxic, toxic relationship, red flags, love bombing, mind games,
    messes with my head, playing with my mind, manipulates me, guilt trips me, eggshells, walking on eggshells, never know what
    mood hes in, mood swings, jekyll and hyde, two different people, nice one minute nasty the next, nice as pie in front of
    others, lovely when people are watching, (sulks/silent treatment) for days, silent treatment, ignores me for days, gives me
    the look, one look and i know, (his/her) temper, (loses his/bad) temper, blows up over nothing, flies off the handle, (he/she)
    needs anger management, drink makes (him/her) violent, violent when hes drunk, nasty when drunk, on drugs and nasty,
    (smashes/breaks) (things/stuff/plates), punches (walls/doors), slams doors, drives fast to scare me, <he> scares me, my
    <partner> scares me, scared of his moods, gets in my face, stands over me, blocks the door, puts me down, calls me
    (names/fat/ugly/stupid/useless/a slag/crazy/thick), makes me feel (small/stupid/worthless/guilty/like nothing/bad), makes fun
    of me, laughs at me in front of people, embarrasses me in front of (people/friends/family), nothing i do is (good
    enough/right), never good enough, cant do anything right, always criticising, picks on me, picks fights, nags me all day,
    compares me to his ex, says no one else would want me, says im lucky to have him, treats me like (a servant/dirt/a
    slave/rubbish/a child/a dog), shows no respect, cheats and blames me, blames me for everything, everything is my fault, its
    always my fault, twists (everything/my words/it round), turns it round on me, says (i made him do it/i imagine it/it never
    happened/i am crazy/im mad/im too sensitive/im the problem/im the abuser), (he/husband) says im (abusive/the abusive one/the
    abuser), tells everyone im (mad/crazy/the abuser), makes me doubt myself, makes me think im going mad, cant trust my own
    memory, moves things and denies it, drives me (crazy/mad), denies it all, i always end up saying sorry, have to apologise for
    everything, jealous <partner>, <partner> is so jealous, jealous of (my friends/the baby/everyone/my mates), possessive,
    obsessive, clingy, accuses me of (cheating/affairs/sleeping around/flirting), thinks im cheating, always accusing me, will
    (he/she) change, can (he/she) change, (says/promises) hell change, he will never change, want him to change, he wants to
    change, says sorry and does it again, buys me flowers after, cries and begs me, help <him> stop being violent, stop <him>
    being (violent/jealous/controlling), threatens to (leave me/kill himself/hurt himself/harm himself if i leave), says hell kill
    himself if i leave, made me feel sorry for him, unhappy (marriage/relationship), bad marriage, marriage trouble, something (is
    not/isnt) right, doesnt feel right, my gut says, i deserve it, what did i do to deserve this, is it my own fault, dont know
    who i am anymore, lost myself, lost my confidence, changed since i met him, moving too fast, new boyfriend wants to move in
    already, why do i stay, why cant i leave, arguing all the time, fighting all the time, <i> <fear> of <him>, <i> <fear> of my
    <partner>, <i> want <him> to change, <i> want my <partner> to change, <i> <he> (smashed/broke/threw/punched) (things/the
    door/the wall/the house), <he> (smashed/broke/threw/punched) (things/the door/the wall/the house), <i> <he> lost control, <i>
    <he> went too far, <i> lost control of (my life/everything), my friends say he is (controlling/bad for me), mum says hes
    controlling, <i> (was/got/get/been/being/feel) <harm> by <him>, <i> (was/got/get/been/being) <harm> by my <partner>, <i>
    <harm> <him> back, <i> (never/didnt) <harm> <him>, <i> (get/got/have) <harm> from <him>, <i> <harm> my <partner> <harm> me,
    <i> being <harm> my <partner>, <he> <harm> me, my <partner> <harm> me, <he> has anger (issues/problems), my <partner> has
    anger (issues/problems), my <partner> needs anger management, <he> cant control (his/her) (temper/anger), <he> (loses/lost)
    (his/her) temper, my <partner> (loses/lost) his temper, <he> gets so angry, drink makes <him> violent, <he>
    (promises/promised/says/wants) to change, <he> says <he> will change, my <partner> (promises/wants) to change, he winds me up,
    he winds me up on purpose, =she made me, says i wind him up, says i drive him to it, says i asked for it, look what you made
    me do, says its the drink not him, blames his (childhood/stress), <he> saw red, <i> <he> saw red, <he> lashed out, <i> <he>
    lashed out, (laughs/smirks/smiles) when i cry, films me crying, mocks my (accent/english/stutter/limp/cooking/weight), calls
    me (a cripple/mental), shows me up in front of people, tells people my secrets, makes me beg, poured a drink over me, spat in
    my food, threw my dinner at the wall, hasnt spoken to me for weeks, blanks me for days, cold shoulder, sulks if i (go out/see
    my mates/say no), says i (dreamt it/made it up/exaggerate), rewrites what happened, hides things then says im losing it, says
    im losing my marbles, second guess myself, doubt myself, cant tell what is real, is it me or him, uses my words against me,
    turns the tables on me, plays the victim, tiptoe round him, watch my tongue round him, listen for his (key/car/footsteps),
    house goes quiet when he comes in, (stomach/tummy) in knots, heart races when the key turns, feel sick when he is due home,
    dread (weekends/payday) with him, =flinch, <i> flinch, <i> flinch when <he>, hold my breath when he comes in, only relax when
    hes out, angel outside devil at home, lovely outside, charms everyone else, behind closed doors, perfect in public, good dad
    but bad to me, hits me where it wont show, said i love you in a week, too good to be true, showered me with presents, perfect
    at first, wanted a baby straight away, <he> (hang/top) himself if i (go/leave), <he> overdose if i leave, <he> jump if i
    leave, my fault if he dies, cuts himself when i try to leave, says wife must obey, says god gave him the right, quotes the
    (bible/quran) at me, uses (god/religion/the bible) against me, says i will go to hell, says divorce is a sin, tells the kids
    im mad, slags me off to the kids, calls me a bad mum, drives like a nutter to scare me, slams the brakes to scare me, left me
    at the roadside, smells my clothes for men, goes mad if a man talks to me, ruins every (birthday/christmas/night out), i lie
    to keep the peace, say yes to shut him up, anything for a quiet life, rehearse what i will say to him, undermines me, one rule
    for him one for me, shouts inches from my face, burnt my (photos/clothes), =confused, =worthless, =love, =marriage, =cheating,
    =does one slap count, one slap is that abuse, win me back, winds me up then laughs, she winds me up on purpose, his fist went
    through the door, drink turns him into a monster, never gives me the benefit of the doubt, drives me up the wall, killing it
    at work but horrible at home, lovely at work horrible at home, cruel pet names, names he has for me, short fuse with
    (me/us/the children/the kids), <he> has a short fuse, =abuse, home wrecker, hit the roof, he will change, he says he will
    change, he promised to change, she says she will change, will he change, hoping he will change, make him change, i want him to
    change, sweet talks me, talks down to me, old man shouts, warning signs, throws a fit, hurt my feelings, gut feeling, plays
    mind games, kicks off at me, kicking off at me, punch bag, pushes my buttons, walk on eggshells, walks all over me, treats me
    like dirt, he is an animal, acts like an animal, he is a pig, calls me a bitch, calls me a cow, calls me a pig, fat cow, good
    for nothing, going through a rough patch, open relationship, can he change
words-page-rights =
    my rights, do i have rights, know your rights, rights of victims, victims code, what does the law say, is it (illegal/against
    the law/a crime), is coercive control illegal, rights as a wife, am i entitled to help
words-page-rights-more =
    more rights, other rights, what else am i entitled to, other things the law says, rights part two, more about my rights, rest
    of my rights
words-page-tonight =
    who (can i/to/do i) (call/phone/ring) tonight, someone to talk to tonight, help tonight, tonight, cant sleep need to talk,
    middle of the night, late at night, its 3am, 3 in the morning, night time help, who is (there/open) at night, who is awake
    now, bank holiday help, (sunday/saturday) night, christmas day, weekend help, nowhere to sleep tonight, nowhere to go tonight,
    thrown out tonight, scared tonight, not safe tonight, what if he comes back tonight, (he/she) is out tonight i can talk, 24
    hour (line/helpline), 24 7, get through (tonight/the night), cant face tonight, dread tonight, match on tonight, payday
    tonight, he will be drunk tonight, he is on nights so i can talk, he is asleep can i ring, hes snoring can i call, awake at
    (2/4/5) in the morning, new years eve help, boxing day help, night helpline, too late to ring anyone, cant wait till
    (morning/monday), bed for tonight, =night, =late, =midnight
words-page-traces =
    (delete/clear/wipe/erase/hide) (history/browsing history/search history), browser history, browsing history,
    (delete/clear/hide) my searches, hide that i (looked/was on here/searched), will he (know/see) (i was on here/what i looked
    at/this site), can he see (this/what i search/what i look at/my history), does this site show up, is this site (safe/private),
    leave no trace, no trace, (incognito/private) (mode/window/browsing/tab), incognito, cover my tracks, remove this (site/page)
    from my phone, he checks my (history/searches/internet), clear cache, cookies, chrome history, safari history, google
    activity, see it on the wifi, shared (laptop/computer/tablet), using his (laptop/phone/ipad), use the library computer, wipe
    what i just looked at, get this off my phone, get this page off my list, clear this so he wont see, clear this website, clear
    my tracks, empty my history, he checks what i google, will it show up in google, pops up when he types, recent tabs, still
    open on the laptop, shows on his ipad, does the router keep sites, secret tab, look without him knowing, =history, =clear,
    =delete, =wipe, =traces, search history
words-page-travellers =
    gypsy, gipsy, roma, romani, romany, traveller, irish traveller, traveller (woman/site), live on a site, live in a
    (trailer/caravan), caravan site, showmen, fairground family, boat dweller, travelling community
words-page-urgent =
    urgent help, emergency, help (now/right now), in danger, im in danger, danger now, <he> outside, <he> at the door, <he>
    breaking in, <he> trying to get in, <he> coming for me, <he> on (his/her) way, <he> here now, <he> has a knife, knife, gun,
    kill me, going to kill (me/us), threatened to kill me, strangled me, choked me, hands (round/around/on) my (throat/neck), cant
    breathe, <he> <harm> me (now/right now), attacking me, wont let me out, locked me in, trapped in the house, hiding in the
    (bathroom/bedroom/toilet), silent (999/call), press 55, 999, text 999, cant speak on the phone, call the police, who to call
    right now, chasing me, bleeding, ambulance, not safe right now, (screaming/fighting) next door now, dad <harm> mum now, drunk
    and on his way, line went dead, drove off drunk with my kids, boiling kettle, poured petrol, bolted us in, barricaded, if he
    cant have me no one will, says i wont see morning, smashed window, brick through my window, booting the door in, climbing in,
    ran out barefoot, hiding with the kids, im whispering, cant talk he is here, hes on the stairs, squeezed my neck, tied me up,
    please hurry, =hiding, =unsafe, =whispering
words-page-visas =
    visa, spouse visa, (student/dependant/fiance) visa, will i lose my visa, home office, deport, will they send me back, no
    recourse, no recourse to public funds, nrpf, mvdac, ddvc, migrant victims concession, ilr, settled status, eu settled status,
    overstayed, undocumented, took my passport, evisa, sponsor, immigration advice, left me abroad, deport me if i (ring/call)
    police, deport me if i leave him, says i have no rights here, dont know what visa i have, he never applied for me, lied about
    my visa, my card expired, on his work permit, scared of immigration, stay here if i divorce, burnt my passport, refuge said no
    because of visa, =papers, i lose my visa, right to rent, right to work, right to remain, leave to remain, indefinite leave,
    border control
words-page-women =
    for women, women only, help for women, helpline for women, woman to talk to, speak to a woman, female worker, womens support
    group, im a woman, ladies only
words-page-workplace =
    employee, one of my staff, staff member (being abused/confided/crying), colleague at work, someone i work with, woman at work,
    colleague (bruises/black eye/told me), line manager, what can employers do, hr policy, workplace policy, domestic abuse
    policy, partner turns up at her work, perpetrator works for us, paid leave policy, training for managers, one of my team,
    someone in my team, girl who works for me, lad who works for me, my saturday girl, my
    (waitress/barmaid/receptionist/apprentice) told me, employee off sick with bruises, employees (husband/ex/partner), employee
    (keeps being late/crying/told me about husband), her husband sits outside our office, he comes in the shop and shouts at her,
    <he> rings her at work, her <partner> (rings/turns up/waits) at work, his <partner> (rings/turns up/waits) at work, colleagues
    (husband/boyfriend/ex), my colleague is <fear> of, my colleague is being <harm>, my colleague <partner> <harm> <him>, <case>
    <partner> turns up at work, she cries in the toilets at work, workmate (crying/bruises/scared to go home), colleague (wears
    sunglasses/stopped coming for drinks), lad at work his girlfriend hits him, her ex works in our team, two staff in a
    relationship, what can i offer my employee, time off for a staff member, pay her wages to another account, security for a
    staff member, safety plan at work for employee, ask a staff member if she is ok, staff member working from home not safe,
    staff member hits his wife, employee arrested for domestic abuse, employee using work phone to harass ex, does hr have to know
    about her, write a domestic abuse policy, boss of a small shop, small business what are my duties, <i> am a union rep,
    occupational health referral for employee
words-page-wrong =
    wrong information, (mistake/error) on this (page/site), number on this site is wrong, number doesnt work, out of date
    information, something wrong with this page, report a problem with the site, broken link, page not working, spelling mistake,
    complain about this website, feedback on site
words-page-young =
    im (8/9/10/11/12/13/14/15/16/17), i am (10/11/12/13/14/15/16/17), under 18, under 16, young person, im a (kid/child/teenager),
    teen relationship, year (7/8/9/10/11), (dad/daddy/stepdad/father) <harm> (mum/mummy/mom/mam/mother), (mum/mummy/mom/mother)
    <harm> (dad/daddy), mums boyfriend <harm> (her/me/mum), my (mum/mummy/mom/dad/daddy/stepdad/stepmum/parents) <harm> me, <fear>
    of my (dad/mum/stepdad/parents), <fear> of mums boyfriend, (dad/stepdad/uncle) touches me, mum and dad (fight/shout), parents
    fighting, hide in my room when they fight, mum has bruises, dad is drunk again, dont want to go to dads, my parents will (kill
    me/find out/go mad), talk without my (mum/parents) knowing, who can i tell at school, tell a teacher, boyfriend at school, my
    bf (hits me/checks my phone/gets jealous/wants nudes), first boyfriend, older boyfriend, want to run away from home, leave
    home at 16, will they take me away, parents want me to get married im (15/16/17), is it my fault they fight, my fault mum gets
    hurt, i look after my (mum/brother/sister), bullied at school, my (brother/sister) <harm> me, (saw/watched/heard)
    (dad/stepdad) <harm> (mum/her), my (dad/stepdad) scares (me/us/mum), my dad (shouts at/pushed) my mum, i hate mums boyfriend,
    stepdad (shouts/hits us), mum says dont tell anyone, dad says its our secret, told to keep it a secret, dad asks me about mum,
    dad makes me spy on mum, have to choose between mum and dad, my contact visit with dad, do i have to see my dad, tell cafcass
    what i want, police came to our house last night, will my dad go to prison, still love my dad, we live in a refuge, young
    carer, i look after my mum shes (ill/depressed/drinking), hear mum screaming downstairs, dont wanna go home after school, home
    time makes me feel sick, got in the middle of them, my brother <harm> my mum, my friend at school is being <harm>, my bf wont
    let me talk to boys, break up with my boyfriend at school, sent my pic round school, older guy buys me stuff, will i get put
    in care, is it normal for dads to hit, which teacher do i tell, what happens if i tell my teacher, (dad/mum/stepdad) says if i
    tell, comes in my room at night, if mum leaves, in care if i tell, stranger danger, care leaver, peer pressure, sex education

## Services and helplines, by their names in addresses: what they do. Their own names are known from directory/.

words-service-adult-social-care =
    safeguarding adults, adult safeguarding, report neglect of an adult, vulnerable adult, adult at risk, section 42, care
    assessment, carers assessment, need a carer, carer is (cruel/stealing/rough), care home abuse, neglect of elderly, disabled
    neighbour mistreated, social worker for adults, son living off his mum, old lady next door bruises, elderly patient with
    bruises, resident with bruises, my brother neglects mum, worried about my vulnerable neighbour, learning disabled neighbour
    used for money, disabled adult locked in, patient with dementia hit by husband, service user son takes her money
words-service-advocate =
    free barrister, pro bono, someone to speak for me in court, no lawyer for my hearing
words-service-british-red-cross =
    refugee support, lost family in war, trace my family, family reunion, asylum seeker destitute, destitute, help for refugees
words-service-carriers-of-hope =
    baby (clothes/things/equipment), need a (pram/cot), nappies, free clothes, kids clothes, bedding and pots for new home,
    furniture for (asylum seekers/refugees), drop in for migrants
words-service-cats-protection =
    cat foster, look after my cat, mind my cat, somewhere for my cat, refuge with a cat, wont leave without my cat, my kitten,
    safe place for my cat
words-service-childline =
    childline, child line, chidline, im (8/9/10/11/12/13/14/15/16/17), (dad/daddy/stepdad/father) <harm> (mum/mummy/mom/me),
    (mum/mummy/mom/stepmum) <harm> (dad/me), my (mum/dad/stepdad/parents/mummy/daddy) <harm> me, <fear> of my (dad/mum/stepdad),
    mum and dad fighting, parents fighting, someone to talk to im a kid, helpline for (kids/children/teens), (dad/stepdad/uncle)
    touches me, call without my parents knowing, scared to go home from school, cut myself at school, report remove, nudes under
    18, running away from home, my (dad/stepdad) scares (me/us), dad says its our secret, told to keep it a secret, dad makes me
    spy on mum, have to choose between mum and dad, do i have to see my dad, police came to our house last night, i look after my
    mum shes (ill/drinking), hear mum screaming downstairs, dont wanna go home after school, home time makes me feel sick, is it
    normal for dads to hit, my friend at school is being <harm>, sent my pic round school, older guy buys me stuff, belt from dad,
    not given dinner, chat to someone about my (dad/mum/stepdad), will i get put in care, stepdad hits us, my brother <harm> my
    mum, young carer
words-service-childrens-clinic =
    child sexually assaulted, my (child/son/daughter) was (raped/touched/sexually abused), someone touched my
    (child/daughter/son), teenager raped, child sexual abuse examination, my child told me someone touched, pupil sexually
    assaulted, child told me stepdad touches her, my (grandson/granddaughter) says someone touched
words-service-childrens-programme =
    counselling for (children/my child), therapy for my child, child counsellor, get close to my child again, rebuild bond with my
    kids, my child blames me
words-service-childrens-social-care =
    mash referral, child protection, child protection referral, report a child at risk, child in danger, child being neglected,
    children left alone, section 47, worried about a child in coventry, pupil says dad hits, call social services, baby (always
    screaming/bruised), safeguarding children, early help referral, pupil (scared to go home/with bruises/told me dad hits), child
    in my class not safe at home, toddler in my care says, nursery child with bruises, unborn baby and violent dad, my
    (niece/nephew/grandson/granddaughter) says (dad/daddy/mum) <harm>, kids living with my sisters violent boyfriend, dad moved
    back in against the plan, <case> says (dad/stepdad/mum) <harm>, <case> (dad/stepdad/mum) <harm> <him>, kids next door not safe
words-service-choose2change =
    choose2change, choose 2 change, choose to change, choose two change, relate programme, perpetrator (programme/course/group),
    abuser (programme/course), programme for (abusive men/men who hit), (group/course/programme) for (men who hit/violent
    men/people who abuse), behaviour (change/course/programme), anger (course/group/classes) coventry, course about my behaviour,
    social services say i need a course, court ordered (course/programme), probation course, domestic abuse course for me, weekly
    group to change, told to do a (course/programme), choose2 change, chose2change, refer myself to a change course, sign up for a
    course for abusers, group for (husbands/dads) who hit, weekly sessions to stop hitting, course before they let me home, course
    so i can see my kids, how long is the change course, do i pay for the change course
words-service-citizens-advice =
    =cab, general advice by phone, debt advice, benefits advice, consumer advice, help with universal credit claim
words-service-citizens-advice-coventry =
    =cab, advice in coventry, debt advice coventry, benefits advice coventry, help with forms, help with (universal credit/pip)
    form
words-service-civil-legal-advice =
    legal aid, am i eligible for legal aid, legal aid phone line, legal aid for (divorce/housing/debt/custody), find legal aid
    solicitor
words-service-council-housing =
    homeless, homeless application, homeless tonight, council (house/flat/housing), council homeless team, housing
    (list/officer/options), rehoused, emergency accommodation, joint council tenancy, bidding for a house, local connection, duty
    to refer, tenant fleeing domestic abuse, client homeless tonight, rehouse my (daughter/sister), tenant asking to move because
    of ex
words-service-coventry-cyrenians =
    sleeping rough, rough sleeper, living on the streets, homeless coventry, homeless hostel, homeless charity, homeless man
words-service-coventry-haven =
    womens aid, womans aid, refuge coventry, womens refuge, safe place for women, safety plan for women, support worker for women,
    freedom programme
words-service-crasac =
    crasac, crasac coventry, rasac, coventry rape and sexual abuse centre, rape crisis coventry, rape
    (counselling/counsellor/support/centre), counselling (after rape/for sexual abuse/after sexual assault), isva, independent
    sexual violence adviser, someone to come with me after rape, support through rape case, rape trial support, raped years ago,
    abused as a child, sexually abused as a child, talk about being raped, parents of abused child, raped by my
    (husband/partner/ex), sexual abuse support coventry, my <kin> (was/got/been) raped, help a friend who was raped, patient raped
    by husband, support for parents after daughter raped
words-service-dogs-trust =
    dog foster, look after my dog, mind my dog, somewhere for my dog, refuge with a dog, wont leave without my dog, my puppy, safe
    place for my dog, my <kin> wont leave because of her dog, client needs dog fostered
words-service-embrace =
    drop in, drop in coventry, advocate for me, advocacy, someone to speak up for me, someone on my side at meetings
words-service-emergency =
    call the police now, police now, need (police/ambulance), send (police/help), emergency number, ambulance, silent call to
    police, press 55, call police without speaking, <he> is breaking in, <he> is outside, <he> has a knife, <he> is going to kill,
    in danger right now, <i> hear <him> <harm> <him> right now, <he> <harm> <him> right now, her <partner> has a knife, her
    <partner> going to kill <him>, neighbour being <harm> right now, my <kin> sent me the code word, do i call 999 for next door,
    dad hurting mum downstairs now
words-service-emergency-duty-team =
    out of hours social worker, social worker at (night/weekend), social services out of hours, duty social worker, council closed
    tonight, homeless at (night/weekend) council, child at risk tonight
words-service-flows =
    help to get a court order, apply for an injunction, injunction without a solicitor, do my own injunction, non mol application,
    injunction help
words-service-fmu =
    forced marriage unit, fmu, forced marriage, forced to (marry/get married), make me marry, want me to marry, marry my cousin,
    taken abroad to marry, sent abroad to (marry/get married), taking me to (pakistan/india/bangladesh/somalia/airport) to marry,
    taking me to the airport, wedding abroad, one way ticket, spoon in underwear, stuck abroad forced to marry, forced to sponsor
    his visa, forced marriage protection order, sister taken abroad to marry, friend being forced to marry, reluctant sponsor,
    married off, parents took my passport for wedding, pupil taken abroad to marry, my <kin> is being forced to marry, <case> is
    being forced to marry, pupil not back from summer holiday, picked a man for me back home, picked a husband for me, promised to
    a cousin, nikah over zoom, dad says marry or get out, marry him for a visa, holiday that isnt a holiday, scared to get on the
    plane, stop the wedding, flown out to marry
words-service-fwt =
    womens centre, centre for women, women only place, place to meet other women, classes for women
words-service-galop =
    galop, =gallop, lgbt (helpline/line/support/abuse), lgbtq helpline, gay (helpline/partner hits me), gay and (abused/hit),
    lesbian (partner/relationship), trans and (abused/hit), threatens to (out me/tell my family im gay), outing me, conversion
    therapy, same sex (abuse/domestic abuse), my girlfriend <harm> me im a woman, my boyfriend <harm> me im a man, hate crime gay,
    homophobic (family/abuse), transphobic abuse, kicked out for being gay, hides my hormones, my gay (friend/brother/son), my
    lesbian (friend/sister/daughter), my trans (friend/son/daughter), her wife <harm> her, his husband <harm> him, trans
    (client/patient/pupil), two women so they say its a catfight, hookup app date hurt me, kill me for being gay, hid my
    (testosterone/prep/hiv tablets)
words-service-hiba =
    support for women, womens charity, help for muslim women coventry
words-service-horizon-centre =
    horizon centre, horizon sarc, =horizon, sarc, sexual assault referral centre, blue sky centre, forensic
    (exam/examination/evidence/test), dna evidence, evidence after rape, examined after rape, raped (last
    night/today/yesterday/this week), not showered since, keep my clothes after rape, check up after rape, medical after rape, sti
    test after rape, morning after pill after rape, self refer after rape without police, rape evidence without telling police
words-service-hourglass =
    hourglass, hour glass, elder abuse, action on elder abuse, older peoples helpline, elderly
    (mum/dad/parent/neighbour/woman/man) being (hurt/abused), elderly abuse, my (grown up/adult) (son/daughter) <harm> me,
    (son/daughter/grandson) (takes/steals) my (pension/money), takes my pension, carer (steals/hits me/is rough), care home abuse,
    (nan/gran/grandad) being (hurt/hit/robbed), taking nans money, power of attorney abuse, neglects his mum, im 80 and scared of
    my son, wants my house, my brother takes mums pension, my brother shouts at mum, nephew moved in with my aunt and takes, son
    living off his mum, old lady next door bruises, grandad hits nan, nan is scared of grandad, mum is (75/80) and dad still hits
    her, my dad is frail and his wife hits him, mums new man is after her money, carer is rough with mum, elderly patient with
    bruises, customer emptying account with (son/nephew), my grandson comes for my pension, my stepchildren want my house
words-service-image-helpline =
    revenge porn helpline, revenge porn, intimate image abuse, (private/naked/nude/intimate) (pictures/photos/videos) online,
    (shared/leaked/posted) my (nudes/pictures/video), threatens to (share/post/leak) my (nudes/pictures), sextortion, blackmailed
    with (nudes/pictures/a video), deepfake, fake nudes, get my pictures taken down, sex tape, filmed us having sex, upskirted,
    put me on a porn site, her <partner> (shared/posted/leaked) her (nudes/pictures), my <kin> <partner> (shared/posted) <him>
    (nudes/pictures)
words-service-kairos =
    sex worker, selling sex, prostitution, street worker, made to sell sex, sexual exploitation, drop in for women, worker who
    comes to meet me, support for young women, pimp
words-service-karma-nirvana =
    karma nirvana, =karma, carma nirvana, honour, honour based abuse, honour abuse, so called honour, honour helpline, izzat,
    shame on the family, brought shame, dishonour, disown me, my family will kill me, family threaten me, found out i have a
    boyfriend, secret boyfriend, my (brothers/uncles/family/cousins) (follow/watch/threaten) me, forced marriage, dont want to
    marry, arranged marriage, family say i am too western, family looking for me, bounty hunter family, ran away from family,
    hiding from my family, in laws <harm> me, virginity test, gossip in the community, picked a man for me back home, cousins spy
    on me, aunties talk, family meeting about me, they say i am ruined, not a virgin and scared, pregnant and not married, sister
    shamed us, they send men to find me, karma nirvanna, =shame
words-service-law-centre =
    free legal advice coventry, free solicitor coventry, free immigration (lawyer/advice), housing solicitor,
    (benefits/pip/universal credit) appeal, tribunal, sacked unfairly, employment solicitor, appeal council homeless decision
words-service-mens-advice-line =
    mens advice line, mens advise line, mens helpline, men advice, male (victim/survivor), help for men, abused by my
    (wife/girlfriend), my (wife/girlfriend/missus) <harm> me, my husband <harm> me im a man, <he> <harm> me im a man, <i> <fear>
    of my (wife/girlfriend), (violent/abusive/controlling) wife, can men be abused, (nobody/no one) believes men, man abused by
    woman, man abused by his (wife/partner/husband), mankind, my (brother/mate/son/dad) (wife/girlfriend) <harm> <him>, his
    (wife/girlfriend/missus/gf) <harm> him, my wife (throws things at me/scratches my face/locks me out), my girlfriend throws
    things at me, my missus goes for me, told to man up, i never hit back im a man, mates would laugh if they knew my wife, male
    (client/patient), refuge for dads, <i> a man being hurt
words-service-migrant-centre =
    free immigration clinic, immigration help coventry, refugee help coventry, asylum help coventry, visa advice coventry, help
    for refugees, got refugee status now what
words-service-migrant-help =
    asylum, asylum (helpline/claim/support/accommodation/interview), problem in asylum hotel, abused in asylum house, aspen card
words-service-mind =
    coventry mind, coventry and warwickshire mind, depressed, depression, anxiety, anxious, panic attacks, ptsd, trauma, trauma
    therapy, mental health, mental health (support/help/charity/coventry), counselling coventry, free (therapy/counselling), cant
    cope, flashbacks, nightmares, wellbeing, low mood, feel numb, peer support, cant sleep, breakdown, =mind charity
words-service-modern-helpline =
    modern slavery, slavery, trafficked, forced to work, made to work for nothing, not paid for work, <he> makes me work, boss
    keeps my passport, forced into prostitution, sell sex for him, makes me sell drugs, cuckooing, exploited, cant leave my boss,
    domestic servitude, worker with no passport, nail bar girls scared, neighbours keep a girl as servant, patient controlled by
    her boss
words-service-moneyhelper =
    managing money, budgeting, =budget, pension in divorce, separate our finances, closing a joint account, money after
    separation, sort out my finances
words-service-national-helpline =
    national helpline, domestic (abuse/violence) helpline, abuse hotline, helpline for women, 24 hour helpline, find a refuge,
    refuge space, refuge in another city, refuge tonight, refuge far away, call someone about abuse at night, find a refuge for
    (her/my friend/my sister/my daughter/a client), does a helpline talk to (friends/parents), refuge helpline, refuge charity
    helpline, refuge phone line
words-service-ncdv =
    emergency injunction, free injunction, injunction (today/same day/fast), urgent non mol, urgent court order, police told me to
    get an injunction, injunction for men
words-service-nhs-111 =
    nhs 111, 111, call 111, nhs, (took/taken/swallowed) (tablets/pills/paracetamol), overdose, too many tablets, need a doctor
    (now/tonight), out of hours doctor, mental health (crisis/line/emergency), crisis team, having a breakdown, panic attack wont
    stop, hit my head, concussion, dizzy since he hit me, sore throat after strangled, strangled last night, hurts to swallow,
    injured not 999, should i go to hospital, is it broken, pregnant and bleeding, pregnant and he hit me, out of hours dentist,
    self harm wound, cut myself badly, hearing voices, took a whole packet, need a nurse now, doctor on sunday, doctors shut,
    surgery closed, is it bad enough for a and e, baby hasnt moved since he kicked me, bleeding down below, sick after a bang on
    the head, cut that wont stop, run out of my tablets, threw my (insulin/inhaler) away, crisis number, mental health option, <i>
    shook my baby
words-service-nhs-centres =
    sarc, sarc near me, sexual assault referral centre, where to go after rape, medical check after rape, forensic examination,
    rape kit
words-service-nrpf-network =
    no recourse, no recourse to public funds, nrpf, nrpf (client/rules/family/local authority), what can i get with no recourse,
    what are public funds, immigration status and benefits, client with no recourse and children, <case> has no recourse
words-service-nspcc =
    nspcc, n s p c c, (worried/concerned) about a (child/baby/kid), worried about (the kids next door/a pupil/my grandchildren/my
    niece/my nephew/children next door), child being (hurt/hit/abused/neglected), think a child is being <harm>, hear a
    (baby/child) (screaming/crying), baby screaming next door, neighbour (hits/hurts/shouts at) (her/his/the)
    (kids/children/child), report child (abuse/cruelty/neglect), child abuse, child left alone, kids left home alone, who to tell
    about a child, grandchild has bruises, my grandchildren see <him> <harm> <him>, worried for my
    (grandson/granddaughter/godson), my (niece/nephew/grandson/granddaughter) says (dad/daddy/mum/stepdad) <harm>, my <child>
    friend says her dad <harm> <him>, child next door (screaming/left outside/always hungry), kids next door crying, little
    (boy/girl) next door, neighbour swears at her toddler, saw a (man/woman) <harm> a <child>, friend hits her kids, my
    (sister/brother/friend) <harm> her <child>, baby left crying for hours, child in my class not safe at home, toddler in my care
    says, nursery child with bruises, child drew daddy hitting mummy, kids living with my sisters violent boyfriend, friend wont
    leave him and the kids see it, is it my business if its a child, parent at school gate shouting at child
words-service-nspcc-specialist =
    patient with fgm, pupil at risk of fgm, mandatory reporting fgm, neighbour taking daughter abroad to be cut, my niece will be
    cut
words-service-p3-coventry =
    housing support worker, help to find a (flat/place), help to keep my tenancy, tenancy support, supported housing
words-service-paladin =
    paladin, paladin stalking, stalking advocate, high risk stalking, stalker (threatens to kill me/broke in/broke the order/out
    of prison/has a knife/wont stop), stalking getting worse, stalked for (years/months), breaches order keeps stalking, police
    wont help with stalking, scared stalker will kill me, stalker knows my new address, palladin, stalker slashed my tyres,
    stalker hired someone, stalked and police do nothing, moved again and he found me again, stalking going to court, stalking
    caseworker
words-service-panahghar =
    asian womens refuge, black and asian refuge, refuge where they speak (punjabi/urdu/bengali/my language), refuge understands my
    culture, muslim womens refuge, therapy in my language
words-service-police-101 =
    non emergency police, report something not urgent, report a crime, report (threats/harassment/assault) to police, report past
    abuse, update on my case, speak to an officer, report breach of (order/bail), report my (neighbour/son in law/sisters
    husband), anonymous report about a neighbour, welfare check
words-service-relate =
    =relationship counselling, =marriage counselling, =relationship help
words-service-respect-phoneline =
    respect phoneline, respect phone line, phoneline for abusers, <i> <harm> <him>, <i> <harm> my <partner>, <i> <harm> my
    <child>, want to stop <harm> <him>, want to stop <harm> my <partner>, my <partner> is <fear> of me, <he> is <fear> of me,
    <fear> i will <harm> <him>, my temper, anger management, (i am/im) (abusive/violent/an abuser), how do i stop being
    (abusive/violent/controlling), change my behaviour, dont want to be like my dad, <i> (follow/following) (her/him), <i> cant
    leave my ex alone, help for (abusers/men who hit/abusive men), talk about what i did to her, <i> abuse my <partner>,
    perpetrator helpline, <i> saw red, <i> lash out at (him/her/them), <i> scare my <partner>, someone i can ring before i blow,
    someone i can ring about my anger, hotline for abusers, phone line for (men/women) who hit, talk about hitting without being
    judged, will they shop me if i say i hit, win her back, <i> bailed not allowed home
words-service-respond =
    client with (learning disability/autism), my sister has learning difficulties and her boyfriend, my autistic (daughter/son)
    abused, downs syndrome, mate crime, learning disabled neighbour used for money, in supported living and staff, help for
    autistic people who were abused
words-service-reunite =
    reunite, reunite international, child (abduction/abducted/kidnapped), parental abduction, abducted, (took/taken/takes) my
    (child/kids/son/daughter/baby) (abroad/out of the country/to another country), take the kids (to pakistan/to india/to
    poland/to turkey), wont bring (my kids/him/her/my child) back, not brought back from holiday, kids kept abroad, kids stuck
    abroad with their dad, threatens to take the kids (abroad/back home), scared he will take my child abroad, hague convention,
    stop my child leaving the country, port alert, childs passport missing, passport for my child without asking, took the
    childrens passports
words-service-right-to-ask =
    clares law, claires law, right to ask, right to know, disclosure scheme, does he have a record, has he done this before,
    violent past, check his past, history of violence, background check (boyfriend/partner), check my new
    (boyfriend/girlfriend/partner/bloke), was he violent to his ex, worried about my daughters new boyfriend, ask about my
    (daughters/sisters/mums/sons) (boyfriend/girlfriend), been told he beat his last girlfriend, his ex warned me about him, is my
    (mum/daughter/sister) seeing a violent man, find out about my mums boyfriend, clares law for a (client/patient/pupil)
words-service-rights-of-women =
    family law advice for women, legal advice for women, free legal line women, divorce advice women, talk to a woman solicitor,
    custody advice for mums
words-service-roma-project =
    roma, romani, roma family, roma support coventry, (romanian/czech/slovak) roma
words-service-safe-spaces =
    pharmacy consultation room, safe space in a chemist, boots safe space
words-service-safe-to-talk =
    domestic abuse (coventry/advice/help), domestic violence help, local domestic abuse service, coventry helpline, local
    helpline, someone local to talk to, where do i start, idva coventry, advice for worried (friends/parents/neighbours), refer a
    client in coventry, phone advice for professionals, talk to someone about my (daughters/sisters) boyfriend
words-service-samaritans =
    samaritans, samaratins, samaritins, suicidal, suicide, suiside, want to die, wanna die, kill myself, kms, end my life, end it
    all, take my own life, dont want to (live/be here/be alive/wake up), better off (dead/without me), no point
    (living/anymore/going on), cant go on, cant take it anymore, cant do this anymore, nothing to live for, no way out, wish i was
    dead, unalive, self harm, (cut/hurt) myself, thinking of jumping, on a bridge, overdose, someone to listen at night, goodbye
    note, life is not worth living, my <kin> is suicidal because of <him>, my <kin> wants to kill (herself/himself), supporting a
    suicidal friend, cant carry on, cant see a way forward, want to sleep forever, want it all to stop, want to disappear for
    good, had enough of life, sick of being alive, thinking of the river, train tracks, wrote my goodbyes, top myself, finish
    myself off, dark thoughts, bad thoughts at night, saving up pills, nobody would miss me, no one would notice if i died, =die
words-service-sea =
    economic abuse, financial abuse, coerced debt, debts in my name, forced into debt, <he> <control> (money/finances), <partner>
    <control> (money/finances), money support line, ruined my credit, wont pay mortgage to hurt me
words-service-shelter =
    housing (helpline/advice/rights), eviction advice, being evicted, landlord threatening to evict, council refused to help
    homeless, losing my home, rent arrears advice, tenancy rights
words-service-signhealth =
    signhealth, sign health, deaf, deaf (abuse/help/woman/women/man/people/domestic abuse), im deaf, deaf and my husband hits me,
    bsl, british sign language, sign language, deaf (advocate/support worker/refuge/idva), someone who signs, deaf partner hits,
    husband interprets for me, help in bsl, deaf friend being (hit/abused), cant hear need help, deaf
    (client/patient/pupil/parent), deaf parents, mum is deaf and dad hits her, holds my hands so i cant sign, my (sister/daughter)
    is deaf and her husband
words-service-southall-black-sisters =
    no recourse woman, no recourse fund, nrpf (woman/fund), fund for migrant women, black and asian women helpline, migrant women
    helpline, abandoned by husband abroad
words-service-space-2-thrive =
    ptsd, post traumatic stress, trauma, trauma support group, flashbacks, nightmares, jumpy all the time, always on alert
words-service-st-basils =
    young and homeless, homeless at (16/17/18), homeless teenager, (mum/dad/parents) kicked me out, hostel for young people, young
    people housing, care leaver housing
words-service-stop-ncii =
    stop ncii, stopncii, ncii, block my (picture/photos/video) from being (posted/shared), stop my (nudes/photos/pictures) (going
    online/being shared/being posted), hash my photos, =hash, stop him posting my nudes, take down nudes, before he posts my
    pictures, picture code
words-service-support-line =
    rape crisis, rape helpline, rape line, rape chat, sexual (abuse/assault/violence) helpline, 24 7 rape line, talk about
    (rape/being raped/sexual abuse), raped, i was raped, rape chat online, just been raped, raped last night, sexual assault,
    sexual abuse, doesnt stop when i say no, forced me to have sex, makes me have sex, phone line for rape, rape and sexual abuse
    support line
words-service-supportnav =
    which court order do i need, difference between non mol and occupation order, explain court orders, types of protection order,
    what does non molestation mean
words-service-suzy-lamplugh =
    suzy lamplugh, suzy lamplugh trust, national stalking helpline, stalking helpline, stalking, stalker, being stalked, ex
    stalking me, follows me, turns up at my (work/house/door/school), shows up everywhere, waits outside, sits outside my house,
    watches me, watching my house, drives past my house, ex wont leave me alone, wont leave me alone, harassment, harassing me,
    keeps (texting/ringing/calling/messaging), sends (gifts/flowers/letters), obsessed with me, stranger following me, man at work
    stalking me, cyber stalking, cyberstalking, tracker on my car, <he> stalking me, her <partner> wont leave <him> alone, her
    <partner> is stalking <him>, my <kin> is being stalked, <case> is being stalked, ex parks on my street, sat in his van
    outside, flowers on my doorstep, notes through my letterbox, sends pizzas i didnt order, texts from new numbers, asks my
    friends where i live, bump into him everywhere, man from work wont stop, is it stalking if he only texts, is it stalking if we
    were married, suzy lamplough, susie lamplugh
words-service-tech-safety =
    tech safety, refuge tech, refuge tech safety, secure my (phone/accounts/devices), is my phone (bugged/tracked/hacked), check
    my phone for spyware, spyware, stalkerware, (tracker/airtag) in my (car/bag), airtag, location sharing, turn off location,
    hacked accounts, cloned phone, smart devices, alexa spying, ring doorbell spying, hidden camera, kids tablet tracking us,
    change all my passwords, home tech, knows everything on my phone, shared icloud
words-service-valley-house =
    refuge for families, refuge with kids coventry, mother and baby accommodation, mum and baby unit, supported housing for mums,
    young mum homeless, family support worker
words-service-vs-line =
    victim of crime, support for victims, support after crime, after reporting to the police support, support without reporting,
    help after an assault, victim helpline
words-service-vs-west-midlands =
    victim of crime coventry, support for victims near coventry, support after crime west midlands, support after police report
    coventry
words-service-wish-project =
    support for (children/young people), support worker for my teenager, help for kids who saw abuse, someone for my
    (son/daughter) to talk to, one to one for my child, help for a pupil who sees abuse at home, support for my grandchildren,
    young carer support
words-service-womens-aid-chat =
    live chat, webchat, chat online with support worker, chat about abuse, type instead of talk, cant talk out loud, cant speak he
    will hear, message a support worker, scared to ring, too shy to ring

## Classes of words, one word each.

words-class-case =
    client, clients, clinet, cleint, patient, patients, pateint, patiant, patent, pupil, pupils, pupile, student, students,
    studant, tenant, tenants, tennant, tennants, employee, employees, employe, emploee, customer, customers, resident, residents,
    learner, learners, apprentice, apprentices, trainee, trainees, volunteer, staff, caller, callers, parishioner, parishioners,
    congregant, mentee, supervisee, serviceuser, user, attendee, caseload, worker, workers
words-class-child =
    child, childs, chlid, chid, chld, children, childrens, childern, chidren, chilren, childen, childrn, kid, kids, kidz, kidd,
    kiddo, kiddies, kiddie, son, sons, daughter, daughters, daugther, daughtr, dauther, doughter, dawter, baby, babys, babies,
    babie, babby, bub, bubba, newborn, infant, toddler, toddlers, todler, boy, boys, girls, lad, lads, bairn, bairns, wean, weans,
    twins, teen, teens, teenager, teenagers, youngest, eldest, oldest, littleone, stepson, stepsons, stepdaughter, stepdaughters,
    stepchild, stepchildren, stepkids, grandson, grandsons, granddaughter, granddaughters, grandaughter, grandchild,
    grandchildren, grandkids
words-class-control =
    control, controls, controlling, controlled, controling, controled, controll, controlls, contols, contol, contolling, contrl,
    controles, controllin, controlin, ctrl, manipulate, manipulates, manipulated, manipulating, manipulative, manipulats,
    dominate, dominates, dominated, dominating, domineering, micromanages, coerces, coerced, coercing, dictates, restricts,
    polices
words-class-fear =
    scared, scard, scaird, scarred, skared, scaredd, scarey, afraid, afriad, afaid, affraid, afread, afrade, frightened,
    frightend, frigtened, frightnd, fritened, frightned, freightened, terrified, terified, terrifed, terryfied, petrified,
    petrifed, fearful, fearing, intimidated, spooked, dreading
words-class-harm =
    hit, hits, hitting, hitted, hiting, hittin, hittig, hitin, beat, beats, beating, beaten, beatin, beated, beet, beatn, beting,
    hurt, hurts, hurting, hurted, hurtin, hurtng, hert, herts, herting, slap, slaps, slapped, slapping, slaped, slaping, slappin,
    slapt, punch, punches, punched, punching, punchd, puches, punchin, kick, kicks, kicked, kicking, kickd, kickin, push, pushes,
    pushed, pushing, pushd, pushs, shove, shoves, shoved, shoving, biting, bites, bitten, choke, chokes, choked, choking, chocked,
    chokd, strangle, strangles, strangled, strangling, strangeld, strangel, strangels, strangld, throttle, throttles, throttled,
    throttling, grab, grabs, grabbed, grabbing, grabed, grabbin, drag, drags, dragged, dragging, smack, smacks, smacked, smacking,
    whack, whacks, whacked, thump, thumps, thumped, thumping, clout, clouts, clouted, wallop, wallops, walloped, batter, batters,
    battered, battering, bash, bashes, bashed, bashing, belts, belted, belting, headbutt, headbutts, headbutted, headbutting,
    headbut, lamped, decked, pummels, pummelled, scratch, scratches, scratched, scratching, pinch, pinches, pinched, pinching,
    spat, spits, burned, burnt, burning, scalded, stabs, stabbed, stabbing, stabed, whips, whipped, whipping, smash, smashes,
    smashed, smashing, attacked, attacking, assault, assaults, assaulted, assaulting, assulted, abuses, abused, abusing, abuseing,
    abusd, harms, injured, injures, injuring, threaten, threatens, threatened, threatening, threatning, threatend, threatns,
    threatned, intimidate, intimidates, intimidated, intimidating, shout, shouts, shouted, shouting, shoutin, shouten, shoutd,
    scream, screams, screamed, screaming, screamin, swears, swearing, swore, yelled, bully, bullies, bullied, bullying, bullys,
    buly, insult, insults, insulted, insulting, humiliate, humiliates, humiliated, humiliating, humilates, belittle, belittles,
    belittled, belittling, degrade, degrades, degraded, degrading, torment, torments, tormented, tormenting, torture, tortures,
    tortured, torturing, terrorise, terrorises, terrorised, terrorising, terrorizes, mistreat, mistreats, mistreated, mistreating,
    brutalised
words-class-he =
    he, she, they, hes, shes, theyre, hez, shez, thyre, therye, thay, thayre, hees, hed, theyve, theyd, theyll
words-class-him =
    him, her, them, hrr, thm, em, hem, themm, hime, his, hers
words-class-i =
    i, im, ive, iv, am, iam, ima, imma, ime, iim
words-class-kin =
    mum, mums, mummy, mummys, mam, mams, mammy, mom, moms, mommy, mother, mothers, mothr, muther, ma, dad, dads, daddy, daddys,
    dady, pa, papa, father, fathers, farther, fathr, stepdad, stepdads, stepmum, stepmums, stepmom, stepfather, stepmother,
    parent, parents, sister, sisters, sistr, sis, siss, stepsister, brother, brothers, bro, bros, bruv, brov, stepbrother, friend,
    friends, freind, freinds, frend, frends, frnd, mate, mates, m8, bestie, besties, bff, pal, pals, buddy, chum, neighbour,
    neighbours, neighbor, neighbors, nieghbour, neihbour, neibour, nabour, colleague, colleagues, collegue, collegues, coleague,
    coworker, coworkers, workmate, workmates, classmate, classmates, schoolfriend, flatmate, flatmates, housemate, housemates,
    roommate, lodger, cousin, cousins, cuz, cuzin, cousen, aunt, aunts, auntie, aunties, aunty, auntys, anty, uncle, uncles, nan,
    nans, nana, nanas, nanny, nannan, gran, grans, granny, grannys, grandma, grandmas, grandmother, grandmothers, grandad,
    grandads, granddad, grandpa, grandfather, grandparents, niece, nieces, neice, neices, nephew, nephews, nefew, inlaw, inlaws,
    godmother, godfather, goddaughter, godson, acquaintance, teammate, relative
words-class-partner =
    husband, husbands, husbend, husbnd, husban, husbad, hustband, husbant, huband, hubby, hubbys, hubbie, hubs, hubz, wife, wifes,
    wives, wifey, wify, missus, misses, missis, mrs, mister, partner, partners, partna, parter, pardner, partnr, prtner, partener,
    patner, boyfriend, boyfriends, boyfrend, boyfreind, boyfrien, boyfiend, byfriend, boifriend, bf, bfs, bfriend, boyf,
    girlfriend, girlfriends, girlfrend, girlfreind, girlfrien, gf, gfs, gfriend, girlf, ex, exs, exes, x, exhusband, exwife,
    expartner, exboyfriend, exgirlfriend, exbf, exgf, fiance, fiances, fiancee, fiancees, spouse, spouses, bloke, blokes, fella,
    fellas, feller, lover, babydad, babydaddy, babyfather, babymum, babymama, bae, civilpartner, wifie

## Danger, in what was typed. Raised on doubt: it puts 999 on top of the answer and takes nothing away. Other words may stand
## between the words of a phrase. A single word with everyday meanings must not stand alone.

# From a person, now.
words-now-call =
    (hes/shes/theyre/he is/she is/they are/daddy is/dad is/mum is/mummy is/stepdad is/stepfather is/husband is/wife is/partner
    is/boyfriend is/girlfriend is/brother is/son is/ex is/man is)
    (hitting/beating/attacking/hurting/kicking/punching/threatening/chasing/smashing/stabbing/dragging), please come, come quick,
    come quickly, police now, threatening (her/him/me/us) (in/with/now/right), outside (with/again/banging), on his way
    (round/over/home/here), on her way (round/over/home/here), hitting (mum/mummy/dad/daddy/my mum/the kids/the baby/her)
    (now/please), next door (screaming/screams/smashing), (ring/call/dial/text/phone/ringing/calling) 999, 999 (without/and
    not/cant), line went dead, phone went dead, went quiet (after/suddenly), not heard from
    (my/her/him/friend/sister/mum/daughter) (days/since/today/yesterday), cant get hold of (her/my/him), scared (hes/he has/he)
    done something, screaming (and/stuff/things) smashing, stuff smashing,
    (he/she/they/hes/shes/theyre/ex/husband/wife/partner/boyfriend/girlfriend/dad/father/stepdad/brother/son/man)
    (kill/kills/killing/killed/murder), kill
    (me/us/her/him/them/you/someone/everyone/mum/mother/dad/sister/brother/family/kids/children/baby/son/daughter/wife/husband/partner/girlfriend/boyfriend/friend),
    killing
    (me/us/her/him/them/you/someone/everyone/mum/mother/dad/sister/brother/family/kids/children/baby/son/daughter/wife/husband/partner/girlfriend/boyfriend/friend),
    killed by, kil me, (will/gonna/going to/might) die tonight, murder, murdered, murdering, find me dead, dead by morning, fear
    for my life, fearing for my life, scared for my life, life in danger, in danger, danger now,
    (wants/threatening/threatens/threatened/tried/trying/swears/promised) kill, death threats, death threat, honour killing,
    (he/she/they/hes/shes/theyre/ex/husband/wife/partner/boyfriend/girlfriend/dad/father/stepdad/brother/son/man)
    (outside/outsde/outisde), outside my (house/door/window/flat/home/work), outside the (house/door/window/flat/home),
    (at/by/outside/banging on/knocking on/kicking/kicked/breaking/broke/bashing/through) (the/my/our) (door/front door/window), at
    door, (breaking/broken/broke/break/smashing/forcing/forced) in, (he/she/they/hes/shes/ex/husband/someone) (trying get
    in/getting in), (smashing/smashed) (the/my/up) (door/doors/window/windows/house/place),
    (he/she/they/hes/shes/theyre/ex/husband/someone/dad/man) (in my/in our/in the)
    (house/flat/home/room/garden/car/kitchen/bedroom/hallway/building), (broken/broke/got/getting/came) (into/in to) (my/our/the),
    (he/she/they/hes/shes/theyre/ex/someone/man) (following/followed/follows/behind/chasing/watching) me, (knows/know) where i am,
    (coming for/comin for/after) me, (is/hes/shes) coming home (now/drunk/angry),
    (he/she/they/hes/shes/theyre/ex/husband/wife/partner/boyfriend/girlfriend/dad/father/stepdad/brother/son/man) (is here/are
    here/here now/downstairs/upstairs/coming now/coming back now/coming for), hes here, shes here, theyre here, coming to
    (get/hurt/kill/find) (me/us), on (his/her/their) way (here/over/home/to my/to our/to me/to us/to the), found (where i
    live/me), hiding from, hiding in, (im/i am/am/we are) hiding, locked in, locked (me/us) in, locked myself, locks me in, cant
    get out, wont let me out, holding me, held me hostage, hostage, kidnap, kidnapped, kidnapping, trapped, chasing me,
    (knife/knives/nife/gun/guns/shotgun/machete/weapon/weapons/sword/axe), (has/got/with/holding/grabbed/waving/picked up)
    (hammer/bat/scissors/blade/bottle/rope/crowbar/screwdriver), stab (me/us/him/her/someone/you/my), =stab, stabs, stabbed,
    stabbing, stabed, shoot me, shoot us, shot me, (throw/threw/throwing/with) acid, acid attack, acid on, petrol, set
    (fire/alight), on fire, burn (me/us/the house/my house/down), bomb,
    (hitting/beating/hurting/attacking/punching/kicking/slapping/strangling/choking/raping) (me/us/her/him/them/my mum/my
    mother/my sister/my friend/the kids/the baby) (now/right now/again now), attacking, attacked me, being attacked, being beaten,
    is being hurt, getting beaten, beating (her/him/them) up, dragging me, dragged me, by (the/my/her/his) hair,
    (pulling/pulled/grabbed/pulls/grabs) hair, wont stop (hitting/hurting/beating), has got (mum/my mum/her/him/me) by, pinned me,
    down the stairs, out of the car, throwing me out now, help (now/hes/shes), help me now, need help (now/right now), please help
    now, pls hlp, hlp, send help, send police, (call/need/get/want/send/ring/phone) (the police/police), silent call, cant
    (speak/talk) on the phone now, (shaking/shook/hit/hitting/hurting/hurt/shakes) (the/my/her) baby,
    (taking/take/took/flying/fly/sending/send) (me/her/him/us/them) to the airport, at the airport, flight
    (tonight/tomorrow/today), putting (me/her) on a plane, (hear/heard/hearing) (screaming/screams/shouting), screaming for help,
    screaming next door, neighbour screaming, (going/gonna/want/about) to (hurt/hit/kill/stab/attack) (her/him/them/someone/my
    wife/my husband), (will/going to/gonna) hurt (me/us/my), not safe (now/right now/tonight/here), unsafe (now/right
    now/tonight), emergency, raping, raped (me/her/him/us) (now/just/tonight/today/again), just (raped/been raped), raped
    (hour/hours/minutes/ago/tonight/today/last night/this morning), just (hit/beat/attacked/stabbed/punched) (me/her/him),
    (taken/took/taking/snatched/stolen/stole/grabbed) my (child/kids/children/kid/baby/son/daughter), fighting (now/right now),
    (will be/he is/hes/she is/shes) home (soon/in minutes/any minute), any minute now, (he/she/they/hes/shes/theyre/dad/stepdad)
    (hurting/hitting/beating/attacking/strangling/smashing/threatening), wont let (me/us) (go/leave now/out of), (im/i am/we are)
    in danger, (gang/group) (outside/coming), (forcing/forced/force/make/making/taking) (me/her) marry
    (today/tomorrow/tonight/this week/next week), (wedding/marriage) (tomorrow/today/this week),
    (getting/geting/being/gets/turning/turned) violent, (to/must/will) marry (tomorrow/today/tonight/next week/this week),
    (taking/take/sending/send/flying) (me/her/us) to marry, fgm (on my/on her/next week/tomorrow/this week),
    (throwing/throws/threw) things at (me/us/the kids), (killed/kilt/kills/hurt) my (dog/cat/pet), (im/i am/youre/you are) next,
    with (his/her/the) car, (ran/run/running/drive/drove/driving) (me/us/her) (over/down), (punched/punches/slapped/kicked) me in,
    (beat/beats/beating/hit/hits/hitting) (me/her/him/us) with, (slit/cut) (my/her/our/his) (throat/face/neck), (tied/ties/tying)
    (me/my/her), tied up, turned on gas, turned the gas on, (is/was/got) armed, (has/with/got/throwing/threw) (brick/stick/pan),
    bury me, put me in the ground, find (my/your/her) body, cant have me, see me dead, (throw/threw/push/pushed) (me/her/him)
    (off/from/out of), (looking/searching) for (me/us) with, (hit/beaten/hurt) by (her/his/my)
    (son/husband/wife/partner/dad/daughter), (someone/man/somebody) in (my/the/our) (garden/house/flat), (im/i am/not/dont feel)
    safe here, (im/i am) not safe, (dad/daddy/stepdad/uncle/brother/grandad/teacher/cousin) (touches/touched/touching)
    (me/her/him), (driving/drives/drive) drunk with, drive off, ran away with my (son/daughter/child/kids/children/baby),
    (took/taken/taking) the (kids/children/baby), lose it with my (kids/children/son/daughter/baby), she is on the floor, on the
    floor (bleeding/not moving/not waking), slit, (hands/hand) (round/around/on) (her/my/his) (neck/throat) (now/right now),
    hurting (mummy/mum/mom/mother/daddy), outside (her/his) (house/home/flat/work), (i/im/i am) (followed/following/follow)
    (her/him/my ex/my girlfriend/my wife), kill my ex, he will do it again tonight, pull the trigger, (he is/hes/she is/shes/they
    are) going to finish me, my last night, end us all, raging (outside/door), door locked (he is/hes), sending me to
    (on/tomorrow/today), =hiding, hiding (from/in), poured (petrol/lighter fluid/lighter fuel/fuel/paraffin) on, lighter fluid,
    stabbed (him/her/me), isnt talking, isnt moving, not moving
# To the body.
words-now-care =
    (hidden/hid/taken/took/hides/takes/wont give/refuses) (insulin/inhaler/medication/epipen/tablets/meds/oxygen), not letting
    (take/have) (insulin/inhaler/medication/meds), (miss/missed/need) insulin, cant feel (legs/arm/face), baby (not moving/stopped
    moving), waters broke, head (injury/bleeding), hit my head, knocked (out/unconscious), lost consciousness, chest pain, broken
    (arm/leg/jaw/ribs/nose), burnt me, acid on, scalded, (hidden/hid/hides/taken/took/takes) my
    (insulin/inhaler/medication/meds/epipen/tablets), (hidden/hid/hides) (insulin/inhaler/medication/meds/epipen), strangle,
    strangles, strangled, strangling, strangeld, strangel, strangled me, choke, chokes, choked, choking, chocked me, chocking me,
    throttl, hands (round/around/on/at/over/to) (throat/neck),
    (grabbed/grabs/squeezed/squeezes/held/holds/grips/gripped/pressed/by) (throat/neck), my throat, her throat, his throat, round
    my neck, around my neck, headlock, suffocat, smother, pillow over, (cant/cannot/couldnt/could not/hard to/struggling to/unable
    to/trouble) (breathe/breath/breathing), not breathing, stopped breathing, passed out, blacked out, black out, unconscious,
    unconcious, knocked (me/her/him) out, knocked out, fainted, collapsed, (not/wont/cant) wake up, not waking,
    (bleeding/bleading), (blood everywhere/there is blood/theres blood/lots of blood/losing blood/lost blood/covered in
    blood/coughing blood/blood on), (broken/broke/fractured/smashed)
    (arm/leg/nose/rib/ribs/jaw/wrist/hand/finger/bone/bones/tooth/teeth/skull/ankle/hip), fracture,
    (arm/leg/nose/rib/ribs/jaw/wrist/hand/finger/ankle/hip/collarbone) broken, head injury, (hit/hits/banged/smashed/bashed)
    (my/her/his) head, (my/her/his) head (against/on/into/hurts), concussion, concussed, stabbed, stabed, stab wound,
    (burned/burnt/scalded/burns) (me/her/him/my), boiling water, acid, overdose, overdosed, over dose, overdos,
    (took/taken/swallowed/drank/drunk) (tablets/pills/paracetamol/medication/meds/bleach/poison), too many
    (tablets/pills/paracetamol), all (my/the/her/his) (tablets/pills/meds/medication), poison, poisoned, pregnant
    (bleeding/hit/hits/kicked/kicks/punched/punches/pushed/pain/stomach/belly), (kicked/punched/hit/kicks/punches)
    (stomach/belly/tummy/bump), baby (isnt/not/stopped) moving, spiked, drugged (me/her/him), seizure, having a fit, cant
    (move/see/walk/feel) my, (badly/seriously/really) (hurt/injured/wounded), hurt (badly/bad), need (a
    doctor/doctor/ambulance/hospital), ambulance, ribs hurt, voice (hoarse/gone), hurts to swallow, lost the baby, miscarriage
    after, swallowed, (whole/full/entire) (packet/pack/box/bottle), made me (swallow/take/drink), injected, (something/anything)
    in (my/her/his) drink, chokd, swollen, cant see out, (ran/run) (me/her/him) over, cut (myself/her/him/me) badly, slit,
    electrocuted, drowned, drowning, hit with a car, tight chest, =paracetamol, kicked (me/her) in the head, stamped on
    (me/her/my), bag over (head/face), head under water, under the bath water, sat on my chest, went blue, turned blue, twisted my
    neck, (load/lots/bunch/handful/packet) of (antidepressants/my antidepressants/my meds/meds/sleeping tablets), wont let me have
    (inhaler/insulin/medication/meds), water broke, threw (mum/her/me) down, isnt talking, poured (petrol/lighter
    fluid/acid/boiling water) on
# Despair: thoughts of ending one’s life, or of hurting oneself.
words-now-talk =
    suicid, suacid, sucidal, suiside, suisidal, suicde, kms, (kill/killing/killed/hang/drown/shoot/poison) (myself/my
    self/himself/herself/themselves/themself), end (it all/my life/his life/her life/things/it tonight), ending (it all/my
    life/it), (take/taking/took) (my/his/her) (life/own life), (dont/do not/didnt/never) want to (live/be here/be alive/exist/wake
    up/go on), (want/wants/wanna/wanted/ready/rather) (to die/die/be dead), wanting to die, (wish/wished) (i/she/he)
    (was/were/wasnt) (dead/here/alive/born), better off (dead/without me), (no/any) (point/reason) (in living/living/to live/in
    life/being here/in going on/going on), (nothing/not much) to live for, not worth living, tired of (living/life), give up on
    life, giving up on life, (cant/cannot/can not/couldnt) (go on/live like this/live anymore/live with this), (dont see/no) way
    out, only way out, no future, self harm, self harming, selfharm, self-harm,
    (hurt/hurting/harm/harming/cut/cutting/burn/burning/cuts/hurts/harms) (myself/my self/herself/himself/themselves),
    (my/her/his) wrists, jump (off/from/in front), jumping off, overdose, overdosed, all (my/the) (tablets/pills), goodbye
    (letter/note), say goodbye to everyone, suicide note, kill my self, on (a/the) bridge, disappear forever, want it all to stop,
    goodbye everyone, (dont/cant) (want to) be alive, =die, =dead, =dying, slit my wrists, never wake (up), sleep and never wake,
    sleep and not wake

## Words in general.

# What is named right after these is not what the person wants.
words-not =
    not about, not in, dont want, dont need, do not want, do not need
# Words that make what follows the claim of somebody else, or deny it: it is then no word of one who hurts others.
words-claim =
    says, said, tells, told, thinks, wants, reckons, claims, according, accused, accuses, not, never, didnt
# Phrases whose words look like a need and mean something else. They take their words away from other phrases.
words-nothing =
    home secretary, at home in, home page, home cooked, house proud, house wife, house husband, house party, house work, better
    safe than sorry, to be on the safe side, play it safe, road safety, food safety, health and safety, bus shelter, phone plan,
    wedding plans, planning permission, small change, loose change, change of heart, change my mind, changed my mind, change the
    subject, change the bed, climate change, help yourself, it cant be helped, emergency exit, small talk, pillow talk, pep talk,
    friends with benefits, neighbourhood watch, mother in law, father in law, sister in law, brother in law, daughter in law, son
    in law, in laws, my old man, my old lady, old friend, old school, old fashioned, years old, months old, weeks old, older than
    me, older brother, older sister, older son, older daughter, older kids, older children, young at heart, business partner, just
    kidding, only kidding, kid myself, childs play, children in need, family friend, armed forces, law abiding, sods law, court
    shoes, tennis court, food court, police dog, police check, dbs check, right handed, animal rights, out of order, in order to,
    order food, order a takeaway, free trial, just in case, phone case, bailed on me, relationship status, marital status, vice
    versa, chinese takeaway, money laundering, monopoly money, pocket money, benefit of the doubt, benefit of hindsight, benefit
    from, staff benefits, bank holiday, birthday card, christmas card, give him credit, free of charge, charges my phone, charge
    my phone, phone charger, rent a car, rent free in my head, leave a message, leaving party, pain in the neck, sick and tired,
    no hard feelings, never mind, dont mind, peace of mind, scared of heights, scared of spiders, scared of the dark, scared of
    flying, im afraid so, im afraid not, my phone died, phone is dead, battery died, dead on my feet, dying to know, life
    insurance, killing it at work, killing time, my feet are killing me, hit the road, hit the gym, it hit me that, beat the
    traffic, beat cancer, beats me at chess, beats me at cards, it beats me why, beat about the bush, punch line, like a slap in
    the face, back stabber, knife and fork, fight cancer, pushed for time, drives me up the wall, drives me round the bend, drives
    me mad, bite to eat, assault course, rape seed, rapeseed oil, short cut, hair cut, cut the grass, lunch break, car broke down,
    escape room, remote control, pest control, lost control of the car, give me a shout, dash cam, head phones, online shopping,
    blocked sink, big picture, out of the picture, school photo, passport photo, spitting image, post office, follow the rules,
    lost track of time, track my parcel, fitness tracker, watch tv, hacked off, pet name, pet names, pet hate, hot dog, in the dog
    house, raining cats and dogs, party animal, falls on deaf ears, turn a blind eye, in good faith, honours degree, maid of
    honour, up to date, date of birth, it support, tech support, high street, work out at the gym, doesnt work, isnt working,
    nearly gave me a heart attack, beats me at football, times in a row, days in a row, nights in a row, could murder a curry
# Short forms and what they stand for.
words-short =
    u = you, ur = your, urs = yours, urself = yourself, yous = you, r = are, n = and, nd = and, 2 = to, 4 = for, 2day = today,
    2nite = tonight, 2night = tonight, 2moro = tomorrow, 2morow = tomorrow, 2mrw = tomorrow, tmrw = tomorrow, tmoro = tomorrow,
    tmw = tomorrow, tomoz = tomorrow, tonite = tonight, 2gether = together, b4 = before, 4get = forget, 4eva = forever, 4ever =
    forever, frm = from, l8 = late, l8r = later, gr8 = great, m8 = mate, m8s = mates, h8 = hate, w8 = wait, str8 = straight, sum1
    = someone, some1 = someone, any1 = anyone, no1 = no one, every1 = everyone, evry1 = everyone, evry = every, evrything =
    everything, sumone = someone, sumthin = something, sumfin = something, somethin = something, summat = something, nuthin =
    nothing, nuffin = nothing, nothin = nothing, nowt = nothing, owt = anything, everythin = everything, fink = think, finks =
    thinks, fing = thing, thng = thing, thort = thought, wot = what, wat = what, wht = what, wen = when, whn = when, whr = where,
    wher = where, wich = which, coz = because, cos = because, cuz = because, bcos = because, bcoz = because, becoz = because,
    becos = because, bc = because, wiv = with, wid = with, wivout = without, teh = the, tht = that, dey = they, thm = them, jst =
    just, jus = just, bt = but, abt = about, bout = about, agen = again, agn = again, alwys = always, allways = always, nvr =
    never, neva = never, nva = never, ovr = over, afta = after, aftr = after, bk = back, bak = back, bn = been, gd = good, gud =
    good, btr = better, luv = love, hav = have, av = have, avin = having, havin = having, havnt = havent, hvnt = havent, gt = get,
    gettin = getting, gimme = give me, gimmie = give me, lemme = let me, gonna = going to, gunna = going to, gna = going to, goin
    = going, imma = i am going to, ima = i am going to, gotta = got to, gota = got to, wanna = want to, wana = want to, wnt =
    want, wnts = wants, wntd = wanted, wantin = wanting, tryna = trying to, tryin = trying, kinda = kind of, sorta = sort of,
    outta = out of, lotta = lot of, dunno = dont know, dno = dont know, idk = i dont know, idc = i dont care, iv = ive, innit =
    isnt it, dnt = dont, dint = didnt, ddnt = didnt, dsnt = doesnt, cnt = cant, carnt = cant, cudnt = couldnt, cldnt = couldnt,
    wudnt = wouldnt, wldnt = wouldnt, shudnt = shouldnt, wsnt = wasnt, cud = could, cld = could, wud = would, wld = would, shud =
    should, shld = should, coulda = could have, woulda = would have, shoulda = should have, plz = please, pls = please, plse =
    please, pleez = please, pliz = please, thx = thanks, thnx = thanks, thanx = thanks, tnx = thanks, tysm = thank you, soz =
    sorry, sry = sorry, srry = sorry, hlp = help, halp = help, hlpline = helpline, nid = need, rn = right now, asap = as soon as
    possible, tbh = to be honest, ngl = not going to lie, omg = oh my god, wtf = what, rly = really, rlly = really, prolly =
    probably, probly = probably, obvs = obviously, defo = definitely, deffo = definitely, tho = though, altho = although, thru =
    through, ppl = people, pple = people, peeps = people, famly = family, bf = boyfriend, bfs = boyfriends, gf = girlfriend, gfs =
    girlfriends, exbf = ex boyfriend, exgf = ex girlfriend, exh = ex husband, xh = ex husband, stbxh = husband, expartner = ex
    partner, exhusband = ex husband, exwife = ex wife, hubby = husband, hubbie = husband, husb = husband, hsbnd = husband, dh =
    husband, wifey = wife, missus = wife, missis = wife, bae = partner, bff = best friend, bestie = best friend, bezzie = best
    friend, fwb = partner, babydaddy = father of my child, babydad = father of my child, babymama = mother of my child, babymum =
    mother of my child, mam = mum, mom = mum, mommy = mum, mil = mother in law, fil = father in law, bil = brother in law, sil =
    sister in law, nanna = grandmother, bby = baby, lil = little, lickle = little, kiddies = children, kiddos = children, kidz =
    children, chld = child, chldn = children, chldrn = children, bairn = child, bairns = children, preg = pregnant, preggers =
    pregnant, fone = phone, fones = phones, phn = phone, phne = phone, foned = phoned, fon = phone, insta = instagram, ig =
    instagram, fb = facebook, whatsap = whatsapp, watsapp = whatsapp, watsap = whatsapp, wattsapp = whatsapp, whatapp = whatsapp,
    msg = message, msgs = messages, msgd = messaged, msging = messaging, mssg = message, txt = text, txts = texts, txtd = texted,
    txting = texting, txtin = texting, dm = message, dms = messages, dmed = messaged, pic = picture, pics = pictures, vid = video,
    vids = videos, nudez = nudes, pw = password, pwd = password, passwrd = password, acct = account, accts = accounts, accnt =
    account, lappy = laptop, hse = house, hous = house, hme = home, wrk = work, wrks = works, wrkin = working, wrking = working,
    werk = work, skool = school, skl = school, scl = school, schl = school, uni = university, hosp = hospital, appt = appointment,
    meds = medicine, mh = mental health, kms = kill myself, kys = kill yourself, od = overdose, feds = police, popo = police,
    rozzers = police, cops = police, sw = social worker, govt = government, skint = no money, quid = pounds, mney = money, mny =
    money, gaff = house, yrs = years, mnth = month, mnths = months, wk = week, wks = weeks, wkend = weekend, hrs = hours, mins =
    minutes, nite = night, nites = nights, nxt = next, bday = birthday, dv = domestic violence, dva = domestic abuse, dvpo =
    domestic violence protection order, dvpn = domestic violence protection notice, hba = honour based abuse, hbv = honour based
    violence, hbva = honour based violence, cse = child sexual exploitation, vawg = violence against women, uc = universal credit,
    jsa = jobseekers allowance, hb = housing benefit, cms = child maintenance service, ctax = council tax, nmo = non molestation
    order, nonmol = non molestation order, ilr = indefinite leave to remain, brp = residence permit, addy = address, deets =
    details, convo = conversation, w8in = waiting, gtg = got to go, g2g = got to go
# Words that say nothing of which service is meant.
words-filler =
    a, an, my, coventry, cov, number, phone, telephone, tel, helpline, line, contact, service, services, centre, charity, website,
    the, of, in, and, for, uk, please
# Everyday words, which are no slips of other words: hopeless is not homeless.
words-common =
    modern, hopeless, network, emergency, duty, team, trust, advice, black, national, council, a, able, about, above, absent,
    absolute, absolutely, accept, accepted, accident, according, ache, achieve, acre, across, act, acted, action, active, actor,
    actress, actual, actually, add, adding, address, admit, adopt, adoption, adult, adults, adventure, advert, advertise, advise,
    advised, adviser, advisers, affair, affect, afford, afraid, africa, african, after, afternoon, afterwards, again, against,
    age, agent, ages, ago, agree, agreed, ah, ahead, aid, aim, aint, air, airport, alarm, album, alike, alive, all, allergic,
    allergy, allow, allowed, allowing, allows, almost, alone, along, aloud, alphabet, already, alright, also, although,
    altogether, always, am, amazing, ambulance, america, american, among, amount, amounts, amuse, amused, amuses, amusing, an,
    ancient, and, angel, angels, anger, angle, angry, animal, animals, ankle, anniversary, announce, annoy, annoyed, annual,
    another, answer, answered, answers, ant, anxious, anybody, anyone, anything, anyway, anywhere, apart, apartment, ape,
    apologise, apology, appear, appears, appetite, apple, application, apply, appointment, appointments, approach, approve, april,
    apron, are, area, areas, arent, argue, argued, argument, arm, arms, army, around, arrange, arrangement, arrive, arrived, art,
    article, artist, artistic, as, asian, aside, ask, asked, asking, asleep, assist, assistance, assistant, assume, assure, at,
    ate, attempt, attend, attention, attitude, attract, attractive, audience, august, aunt, auntie, author, autumn, available,
    average, avoid, award, aware, away, awful, awkward, babies, baby, back, backed, backing, backwards, bacon, bad, badge, badger,
    badly, bag, bags, bake, baked, baker, bakery, baking, balance, balcony, ball, balloon, balls, ban, banana, band, bandage,
    bang, banged, banging, bank, banks, banned, bar, bare, barely, bargain, bark, barked, barking, base, based, basic, basically,
    basics, basin, basis, basket, bat, batch, bath, bathe, bathroom, battery, battle, bay, be, beach, beaming, bean, beans, bear,
    beard, bears, beast, beautiful, beauty, became, because, become, becomes, becoming, bed, bedroom, bee, beef, been, beer, bees,
    before, beg, began, begin, beginning, begins, begun, behalf, behave, behaved, behaving, behaviour, behind, being, belief,
    believe, bell, bells, belly, belong, below, belt, bench, bend, beneath, bent, beside, besides, best, bet, bets, better,
    betting, between, beyond, bible, big, bike, bill, bills, bin, bind, bird, birth, birthday, birthdays, biscuit, bit, bits,
    bitter, blade, blame, bland, blank, blanket, blaze, bleach, bleed, bleeding, bless, blew, blind, blink, block, blocks, blond,
    blonde, blood, bloody, blouse, blow, blown, blue, blunt, blush, board, boast, boat, boats, body, boil, boiled, boiler, boils,
    bold, bomb, bond, bone, bones, bonus, book, booked, booking, books, boot, border, bore, bored, boring, born, borrow, boss,
    bosses, both, bother, bothers, bottle, bottom, bought, bounce, bowl, box, boxer, boxing, boy, boyfriends, bra, brain, brains,
    brake, brakes, branch, brand, brave, bread, break, breakfast, breaking, breaks, breast, breasts, breath, breathe, breathing,
    breed, breeze, brick, bride, bridge, brief, briefly, bright, brilliant, bring, bringing, brings, britain, british, broad,
    broke, broken, broom, brother, brothers, brought, brown, brush, brushed, bubble, bucket, budget, buffet, bug, build, builder,
    building, builds, built, bulb, bull, bullet, bump, bumped, bumper, bun, bunch, bundle, bunk, burden, burger, burglar,
    burglary, buried, burst, bury, bus, buses, bush, bushes, business, busy, but, butcher, butter, butterfly, button, buy, buyer,
    buying, buys, buzz, by, bye, cab, cafe, cage, cake, cakes, calf, call, called, calling, calls, calm, calmed, calming, came,
    camera, cameras, camper, camping, can, cancer, cannot, cant, cap, car, cards, care, cared, careful, carefully, cares, caring,
    carpet, carpets, carriage, carried, carrier, carries, carrot, carry, carrying, cars, cart, carts, case, cases, cast, cat,
    catch, catches, catching, caught, caused, causes, causing, cave, ceiling, celebrate, cell, cent, centre, centres, cents,
    century, certain, certainly, chained, chair, challenge, chance, chances, channel, charge, charged, charger, charges, charging,
    charm, charming, chart, charts, chase, chased, chasing, chat, chats, chatted, cheap, cheat, cheated, cheating, cheats, check,
    checked, checking, checks, cheek, cheeky, cheers, cheese, chess, chew, chewing, chicken, child, children, chilling, chilly,
    chinese, choice, choke, choose, chooses, choosing, chop, chopped, chopping, chores, chose, chosen, christmas, church, cities,
    citizen, city, claim, claimed, class, claw, clean, cleaning, cleans, clear, cleared, clearing, clearly, clever, climb,
    clinical, clock, clocks, close, closed, closes, closing, clothes, cloud, clouds, club, clutch, coast, coat, coats, code,
    codes, coffee, cold, colleagues, collect, college, colour, comb, come, comedy, comes, comfortable, coming, comment, common,
    company, compare, complain, complete, completely, computer, concept, confirmed, confuse, confused, connect, consider,
    constant, contact, contain, content, contents, contest, context, continue, contract, contracts, contrast, cook, cooked,
    cooker, cookie, cooking, cool, cooled, cooling, cope, coped, copes, coping, copy, copying, cord, core, cork, corn, corner,
    corners, correct, cost, costing, costs, cosy, cot, couch, cough, could, couldnt, councils, count, counted, counter, counting,
    country, counts, county, couple, course, courses, courtesy, cousin, cousins, cover, covers, cow, coward, cracked, cracker,
    crackers, cracking, cracks, crafts, crash, crazy, cream, creams, create, created, creating, crept, cried, crimes, crisis,
    crisps, critical, cross, crossed, cruise, crunch, crushed, cry, crying, cuddle, cup, cure, curl, current, currently, curse,
    custom, customs, cut, cuts, cutting, cycle, dad, daily, dairy, damage, damages, dance, danced, dancer, dancers, dancing,
    danger, dangerous, dare, dark, darker, darling, dart, dash, date, dating, daughter, daughters, dawn, day, days, dead, deal,
    dealing, deals, dealt, dear, death, debate, debit, december, decide, decorate, decorated, decrease, deep, deeper, deeply,
    deer, definitely, delay, delays, delete, deliver, delivery, den, denied, dent, dental, depend, deposit, deputy, describe,
    desert, deserve, design, despite, destroy, detail, develop, devoted, dice, did, didnt, die, dies, diet, difference, different,
    difficult, difficulty, dig, dining, dinner, direction, directly, director, dirt, dirty, disagree, disappear, disappointed,
    discover, discuss, dish, dislike, distress, dive, divide, do, doctor, doctors, does, doesnt, dog, doing, donation, done,
    donor, dont, door, doors, dose, dot, doubt, doubts, down, drains, drama, dramatic, drank, draw, drawing, drawn, draws, dream,
    dreaming, dreams, dreamt, dress, dressed, drew, dried, drilling, drink, drinks, drive, driven, driver, drives, driving, drop,
    dropped, drops, drove, drown, drug, drums, drunken, dry, drying, dug, during, dust, dusty, dying, eager, ear, earlier, early,
    earn, earned, earning, earring, earth, ease, easily, east, easter, easy, eat, eaten, eating, eats, economy, edition, effect,
    egg, eggs, eight, eighteen, eighth, eighty, either, elder, elect, election, eleven, email, embarrassed, emotion, emotionally,
    emotions, employ, employed, employee, employees, empty, encourage, end, ended, ending, engine, english, enjoy, enough, enter,
    entire, entry, equal, especially, estate, even, evening, evenings, eventually, ever, everybody, everyone, everything,
    everywhere, exact, exactly, exam, examine, example, exams, excellent, except, excess, exchange, excited, exist, expect,
    expected, expects, expensive, experience, expert, experts, explain, explained, export, express, expression, extent, extremely,
    eye, eyes, face, faced, faces, facing, fact, factor, facts, fail, failed, failing, fails, fairly, fairy, fake, faked, fall,
    fallen, falling, falls, fame, familiar, family, famous, fan, fancy, far, fare, fares, farm, farmer, farmers, farther, fast,
    fasten, faster, fat, fate, fathers, faults, favourite, fear, fearing, february, fed, fee, feed, feeding, feeds, feel, feeling,
    feels, fees, feet, fell, fellow, felt, females, fetch, fiction, field, fields, fierce, fifteen, fifth, fifty, fight, fights,
    figure, file, files, fill, filled, filling, film, filmed, filming, films, final, finally, find, finding, finds, fine, fined,
    finger, fingers, finish, fired, fires, firm, first, fish, fishing, fist, fit, fitness, fits, fitted, fitter, fitting, five,
    fix, flame, flames, flat, flew, flies, flight, flights, float, flood, floor, floors, flow, flower, flowers, flowing, flown,
    fly, flying, foam, fold, folded, folder, food, foods, fool, fooled, foot, for, foreign, forest, forever, forgave, forget,
    forgets, forgetting, forgive, forgiven, forgot, forgotten, form, formal, former, forms, fortunately, forty, forward, forwards,
    fought, found, four, fourteen, fourth, frames, free, freed, freely, freeze, freezing, french, fresh, friday, friend, friendly,
    friends, fries, frog, from, frost, froze, frozen, fruit, frying, fuel, full, fully, fun, fund, funds, funeral, funny, further,
    future, gain, gained, gallery, gallon, game, games, gaming, gap, gaps, garden, gas, gather, gave, gear, geese, general,
    generally, gentle, gentleman, gently, german, get, gets, getting, ghosts, ginger, girl, girlfriends, give, given, gives,
    giving, glad, glass, gloves, glue, go, goes, going, golden, gone, good, goodbye, goose, got, government, grab, grace,
    gradually, grandad, granddad, grandfather, grandma, grandmother, grant, grants, grapes, grass, graves, great, greedy, green,
    greeting, grew, grey, groom, ground, group, groups, grow, growing, grown, grows, guess, guide, guilty, gum, guts, guy, habit,
    habits, had, hadnt, hair, half, hall, halt, halves, ham, hammer, hand, handed, handle, hands, hang, hanger, hanging, happen,
    happened, happily, happy, hard, harder, hardest, hardly, harsh, has, hasnt, hat, hatched, hate, hated, hates, hating, hats,
    have, havent, having, hay, he, head, heading, headline, heal, healed, healing, health, healthy, hear, heard, hearings, hears,
    heart, heat, heated, heater, heating, heaven, heavy, heel, height, heights, held, hell, hello, help, helped, helpful, helping,
    helps, her, heres, hero, heroes, hers, herself, hes, hey, hi, hid, hidden, hide, hides, hiding, high, higher, highly, hill,
    hills, him, himself, hinting, hip, hips, hire, hired, hiring, his, hockey, hold, holding, holds, hole, holes, holiday,
    holidays, home, homely, homework, honest, honestly, honey, hood, hooked, hoover, hop, hope, hoped, hopefully, hopes, hoping,
    horse, horses, hose, hospital, host, hosting, hot, hotel, hotels, hour, hours, house, how, however, hows, hug, huge, hundred,
    hung, hunger, hungry, hunt, hunting, hurried, hurry, husband, i, id, idea, ideas, if, ignore, ill, illegal, im, image, images,
    imagine, immediate, immediately, important, impossible, impressed, impression, improve, in, inches, include, income, increase,
    indeed, independence, indian, inform, information, injection, inquiry, inside, insist, instead, intend, interested,
    interesting, internet, interrupt, into, introduce, invite, involve, irish, iron, is, island, islands, isnt, it, italian, its,
    itself, ive, jacket, jail, january, jealous, jealousy, jet, job, jobs, join, joined, joke, joked, joking, joy, judge, juggle,
    july, jump, jumper, junction, june, jungle, jury, just, keen, keep, keeping, keeps, kept, kick, kicked, kind, kindly, kinds,
    king, kiss, kissed, kissing, kit, kitchen, kitten, kittens, knee, kneel, knees, knew, knife, knit, knits, knitting, knock,
    knocked, knocking, know, knowing, known, knows, lack, lacked, ladder, lady, laid, lain, lake, landed, landing, lane, language,
    languages, large, larger, largest, last, late, lately, later, latest, latter, laugh, laughter, lawn, lay, layer, layers,
    laying, lead, leader, leading, leads, leaf, lean, leaning, leapt, learn, learned, learning, learns, learnt, least, leather,
    leaves, lecture, led, left, leg, legs, lend, lending, lent, lesson, lessons, let, lets, letter, letters, letting, library,
    lick, lid, lie, lies, life, lifetime, lift, lifted, light, lighting, lights, like, liked, likely, line, lined, lines, link,
    linked, links, lip, list, listed, listen, listened, listens, lists, lit, literally, little, live, lived, lively, lives,
    living, load, loans, loaves, local, lock, locked, locking, loft, lone, lonely, long, longer, loo, look, looked, looking,
    looks, loose, lorry, lose, loses, losing, lost, lot, lots, loud, louder, loudly, lounge, love, loved, lovely, lover, lovers,
    loves, loving, low, lower, lowest, luck, luckily, lucky, lunch, lunches, lying, mad, made, maid, mail, mails, main, mainly,
    maintain, major, make, makes, makeup, making, male, males, mall, man, manage, managed, manages, manner, manual, many, map,
    march, mark, marked, market, markets, married, mass, mat, matching, mate, mates, matter, may, maybe, me, meal, mean, meaning,
    means, meant, measure, meat, medicines, meet, meeting, meets, melt, member, members, men, mend, mended, mental, mentally,
    mention, menu, mess, message, messages, messed, met, metal, metre, metres, mice, might, mild, milk, million, mind, minds,
    mine, minute, minutes, mirror, miss, mission, mistake, mistaken, mistakes, mistook, mistress, mix, mixing, moaned, moaning,
    mobile, mode, model, models, moment, moments, monday, money, monkey, monkeys, monster, month, months, mood, moon, morning,
    mornings, most, motor, mountain, mouse, mouth, move, moved, moves, movies, moving, mud, mug, mum, murder, museum, music, must,
    mustnt, my, myself, nail, nails, naked, name, named, names, nasty, nation, natural, nature, near, nearing, nearly, neat,
    necessary, neck, need, needed, needing, needle, needles, neednt, needs, neglect, neighbour, neighbours, neither, nephew,
    nervous, net, never, new, news, newspaper, next, nice, niece, night, nights, nine, nineteen, ninety, no, nobody, nod, noises,
    noisy, none, nope, nor, normal, normally, nose, not, note, noted, nothing, notice, notices, notion, november, now, nowhere,
    number, numbers, nurse, nuts, obey, obvious, obviously, october, odd, of, off, offend, offer, offered, offers, office,
    officer, often, oh, ok, okay, old, oldest, on, once, one, ones, onion, online, only, onto, open, opened, opens, opinion,
    options, or, orange, order, ordinary, organise, original, other, others, ought, our, ours, ourselves, out, outside, oven,
    over, overheard, owe, own, owners, pack, packed, packet, packing, packs, pad, page, pages, paid, pain, paint, painting, pair,
    pairs, pale, paper, papers, parcel, parent, parents, park, parked, parking, parrot, part, parties, partly, parts, party, pass,
    passage, passed, passes, passing, past, paste, pat, patient, pats, pause, paw, paws, pay, paying, payment, pays, peace, peach,
    peas, peel, peers, pen, pence, pension, people, pepper, peppers, per, percent, perfect, perhaps, period, permit, person,
    personal, personally, persons, persuade, pest, pests, phone, pick, picked, picking, picture, pie, pieces, pig, pill, pillow,
    pills, pink, pipes, pity, place, placed, places, plain, plan, plane, planes, planet, planets, plant, planted, plants, plate,
    plates, play, played, player, players, playing, plays, pleasant, please, pleased, pleases, pleasure, poet, point, points,
    poison, police, policies, policy, polish, polite, pool, poor, popular, pork, possible, possibly, post, posted, poster, posts,
    pot, pots, pound, pounds, pour, poured, powder, powers, practise, praise, pray, prayed, prayers, praying, prefer, prefers,
    prepare, press, pressed, presume, pretend, pretty, prevent, price, prices, primary, print, printed, prisoner, privacy,
    private, privately, probably, problem, problems, produce, product, production, profession, program, programmes, project,
    projects, promise, prone, proper, properly, protect, protective, protest, proud, prove, proved, proves, provide, public,
    publicly, pull, pulled, pulling, punish, punished, purple, purse, purses, pushing, put, puts, putting, quarter, queen,
    question, questions, quick, quickly, quiet, quietly, quite, quitting, quoted, rabbits, rabid, race, races, racing, radio, rag,
    rage, rain, rained, raining, rains, raise, raised, raises, raising, ran, rang, range, rank, ranked, rant, ranting, rapid,
    rare, rarely, rarer, rash, rat, rate, rated, rates, rather, rating, rats, raw, reach, reached, read, reading, reads, ready,
    real, realise, really, reason, reasons, rebuilt, receive, recent, recently, recognise, recommend, recording, recover, red,
    reduce, refer, reflect, refugees, refund, refuse, refused, refuses, region, regret, regular, regularly, reject, relate,
    related, relation, relationship, relative, relax, relaxed, release, religious, rely, remain, remember, remind, remote, remove,
    removed, rental, rents, repair, repeat, replace, reply, report, reports, request, require, rescue, residence, resist, resort,
    resource, respected, respond, responded, response, responsible, rest, rested, resting, result, return, reveal, reward, rich,
    ridden, ride, riders, rides, riding, right, rightly, ring, ringing, rings, rise, risen, rises, rising, river, rivers, road,
    rob, rocking, rocks, rode, roll, rolled, rolling, romance, roof, room, rooms, root, rose, rough, round, routes, rub, rude,
    rugs, ruin, ruined, ruins, run, rung, runner, running, runs, rush, rushed, russian, sack, sacked, sad, sadder, safely, safest,
    said, sail, sails, sake, salary, sale, sales, salt, salty, same, sand, sang, sank, sat, satisfy, saturday, save, saved, saves,
    saving, saw, saws, say, saying, says, scale, scars, scarves, scheme, school, score, scored, scores, scottish, scrap, scrape,
    screen, screw, sea, seal, sealing, search, season, seat, seated, seating, seats, second, seconds, see, seed, seeing, seem,
    seen, sees, seldom, select, sell, selling, sells, send, sending, sends, sensible, sent, separate, separately, september,
    series, serious, seriously, serve, served, serves, service, services, serving, set, sets, setting, settle, seven, seventeen,
    seventy, several, sew, sewing, sewn, shade, shake, shaken, shaking, shall, shame, shameless, shape, shaped, shapes, share,
    shared, shares, sharing, shark, sharp, shave, shaved, she, shed, sheep, sheets, shells, shelves, shes, shifts, shine, ship,
    shirt, shirts, shiver, shocked, shocking, shoe, shoes, shone, shook, shoot, shooting, shop, shopped, shopping, shops, shore,
    short, shorter, shortly, shorts, shot, shots, should, shoulder, shouldnt, shout, shovel, show, showed, shower, showing, shown,
    shows, shrink, shut, shuts, shutting, shy, sibling, sick, side, sides, sigh, sight, sights, sign, signal, signed, signs,
    silence, silent, silly, silver, similar, simple, simply, sin, since, sing, singer, singing, single, sings, sink, sinking,
    sister, sisters, sit, site, sites, sits, sitting, situation, situations, six, sixteen, sixty, size, sizes, skating, skill,
    skills, skin, skip, skipped, skirt, sky, slave, sleep, sleeping, sleeps, sleepy, sleeve, slept, slice, slid, slide, slight,
    slightly, slim, slip, slipped, slipper, slow, slowly, small, smaller, smart, smash, smear, smell, smells, smelly, smelt,
    smile, smiled, smiles, smoke, smoked, smokes, smoking, snacks, snakes, snap, snapped, sneak, sneaky, sneeze, snore, snores,
    snoring, snow, so, soap, socks, soft, softer, soil, sold, soldier, solely, solve, solved, somebody, somehow, someone,
    something, sometimes, somewhat, somewhere, son, song, sons, soon, sore, sorry, sort, sorted, sorting, sought, souls, sounds,
    source, south, space, spaces, spain, spanish, spare, spared, speak, speaker, speaking, speaks, special, specialist, speeding,
    spell, spelling, spelt, spend, spending, spends, spent, spice, spill, spilled, spilling, spin, spite, spitting, split, spoil,
    spoke, spoken, spoon, sport, sports, spots, sprang, spread, spring, spun, stable, staff, stage, stages, stained, stains,
    stairs, stake, stale, stall, stalls, stamped, stamps, stand, standing, stands, star, stare, stared, stares, stars, start,
    started, starter, starting, starts, starve, starving, state, stated, statements, states, station, statue, stay, stayed,
    staying, stays, steady, steak, steal, stealing, step, steps, stick, sticker, sticking, stiff, still, sting, stir, stole,
    stolen, stomach, stones, stood, stool, stop, stopped, stopping, stops, store, stored, stores, stories, story, stove, straight,
    strange, strangely, stranger, stream, street, streets, stress, stressed, stretch, string, strips, strong, strongly, struck,
    struggle, struggled, struggling, stuck, student, study, stuff, stung, stupid, succeed, success, suddenly, suffer, sugar,
    suggest, suit, suitable, suited, sum, summer, sun, sunday, sung, sunk, supper, supply, suppose, sure, surely, surgery,
    surprise, surprised, survive, suspect, swam, swap, swapped, swear, sweat, sweater, sweep, sweets, swept, swim, swimming,
    swing, switch, swore, swum, system, systems, table, tag, tail, tails, take, taken, takes, taking, tale, talent, tales, talk,
    talks, tall, taller, tangle, tangled, tank, tape, taped, tapes, task, taste, tasted, taught, tea, teach, teacher, teaching,
    teams, tear, tearing, tears, tease, teased, teasing, teen, teeth, telephone, television, tell, telling, tells, ten, tend,
    tendencies, tendency, tender, tent, term, terms, terrible, terrific, test, tested, testing, text, texts, than, thank, thanks,
    that, thats, the, theatre, theft, their, theirs, them, theme, themselves, then, theory, therefore, theres, these, they, theyd,
    theyll, theyre, theyve, thick, thieves, thin, thing, things, think, thinking, thinks, third, thirsty, thirteen, thirty, this,
    thorough, those, though, thought, thoughts, thousand, thread, three, threw, throat, throats, through, throughout, throw,
    throwing, thrown, throws, thursday, tick, ticket, tickets, tickle, tidy, tidying, tie, tight, tights, tile, till, time,
    timeless, timer, times, tip, tire, tired, to, toaster, today, toes, toffee, together, told, tomorrow, ton, tonight, too, took,
    tools, tooth, top, torch, tore, torn, totally, touch, touched, tough, tour, toward, towards, town, toy, toys, traced, traces,
    tracks, tractor, trade, trader, trailer, train, trained, training, trains, transfer, translate, travel, travelled, travels,
    treasure, treat, treated, treating, treats, tree, trees, triangle, trick, tricked, tried, tries, trip, tripped, trouble,
    trousers, trucks, true, truly, trunk, trusted, trusts, truth, try, trying, tuesday, turkish, turn, turned, turning, twelve,
    twenty, twice, twins, twist, two, type, typed, types, typical, typing, ugly, unable, uncle, uncles, under, underneath,
    understand, understanding, understands, understood, unfortunately, unhappy, unite, united, units, university, unkind, unless,
    unlike, unlock, unpack, unsure, until, unusual, up, upon, upset, upsets, urge, urged, us, use, used, useful, useless, user,
    users, uses, using, usual, usually, value, van, various, vast, vegetables, version, very, vest, via, vice, victory, village,
    violet, vision, visit, visited, visitor, visits, voice, voices, vote, wage, wait, waited, waiter, waitress, wake, waking,
    wales, walk, walked, walker, walking, wall, wallet, wander, want, wanted, wants, war, warm, warmed, warmer, warn, warned,
    warning, was, wash, washed, washes, washing, wasnt, waste, wasted, water, wave, waves, way, ways, we, weak, weaker, wealth,
    wealthy, wear, wearing, wears, weather, wedding, wednesday, week, weekday, weekend, weeks, weeping, weigh, weight, weights,
    welcome, well, welsh, went, wept, were, werent, wet, weve, what, whatever, whats, when, whenever, where, wheres, wherever,
    whether, which, whichever, while, whilst, whisper, whistle, white, who, whoever, whole, whom, whos, whose, why, wide, widely,
    wider, width, wife, wild, will, willing, win, wind, window, windows, wine, wings, winning, wins, winter, wipe, wire, wise,
    wish, wished, wishes, wishing, witch, with, withdrew, within, without, wives, woke, woken, wolves, woman, women, won, wonder,
    wonderful, wont, wood, wooden, woods, wool, word, words, wore, work, worked, worker, workers, working, works, world, worlds,
    worn, worried, worry, worse, worst, worth, worthy, would, wouldnt, wounds, wrap, wrapped, wrecked, write, writes, writing,
    written, wrong, wrongly, wrote, yard, yawn, yeah, year, years, yell, yelled, yellow, yep, yes, yesterday, yet, you, youd,
    youll, young, younger, your, youre, yours, yourself, yourselves, youths, youve, zero, zip, advocate, embrace, respect
