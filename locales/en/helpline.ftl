# The helpline, on every page. $line is its name; it is not translated.
helpline-title = Helpline hours
helpline-heading = Talk to someone
helpline-summary = When the helpline is open, and who else you can call.
helpline-intro = You do not need to be sure. You can just talk.
# Read out by screen readers before the card.
helpline-label = Call now
# $time: "5.30pm".
helpline-open = { $line } is open now, until { $time }.
helpline-always = { $line } is open now, day and night.
helpline-closed = { $line } is closed now.
# $when: "tomorrow at 8.30am", "on Monday at 8.30am".
helpline-opens = It opens { $when }.
# $day: "tomorrow", "on Monday". A day on which nobody has said whether the line is open.
helpline-unsure = Its hours may differ { $day }.
helpline-unknown = We are not sure if { $line } is open now.
helpline-holiday = { $line } hours may differ today, because of the holiday. You can still try it.
helpline-sure = It should next be open { $when }.
# Where the moment is not known, on a saved or printed page.
helpline-timeless = Check when { $line } is open before you call.
# Where a page has been open for long and the phone has no signal.
helpline-stale = Check when { $line } is open before you call. This page could not be brought up to date.
# On a button, before the number.
helpline-call = Call { $line }
# The same where a sentence just gave the name.
helpline-call-number = Call
# The same for a line that answers day and night, where there is little room.
helpline-call-always = Call, day and night
helpline-free = It is free to call.
helpline-all-hours = All hours, and other lines
helpline-log = A call may show in your phone’s call list, or on a bill.
# Above the button of another line, which names it.
helpline-instead = This line is open now, day and night:
# The same on a saved or printed page.
helpline-instead-kept = This line is listed as open day and night, every day:
# Below the button of that line, before the number of another: $line is its name. It is for everyone; say nothing of its hours.
helpline-everyone = For men, and for everyone: { $line }
# The same in few words, on other pages: $line is a line for everyone, so for men too.
helpline-men = For men: { $line }
# Read out by screen readers before the emergency number.
helpline-emergency = Emergency
# Before 999.
helpline-danger = In danger now? Call
# $key: the key to press. It works on a mobile only, and only when the call handler asks for it.
helpline-silent = Can’t speak? Whisper. On a mobile, cough or tap if asked, then press { $key } when told.
helpline-more = Find other lines, for men, for LGBT+ people, in other languages
helpline-week = When { $line } is open
helpline-day = Day
helpline-times = Times
helpline-from-to = { $from } to { $to }
helpline-day-closed = Closed
helpline-day-always = All day and night
helpline-day-unknown = Times not confirmed
helpline-differ = Hours may differ on bank holidays
helpline-differ-intro = The hours for these days have not been published. You can try the line, or call one that is always open.
helpline-other-ways = Other ways to get help
# A link beside the number, and the heading above other ways to reach help: text, relay, sign language, chat.
helpline-without-speaking = If you cannot speak
# Above the numbers, digit by digit, so that a voice says them slowly.
helpline-write-down = To write the numbers down
# The first row of the hours. $name: "Monday".
helpline-today = Today, { $name }
