# The frame of every page.
layout-site = Safe to Talk
# Read out by screen readers for the link with that name. It must begin with the same words.
layout-home = Safe to Talk, home
# The title in the browser's tab and history list. $page is the name of the page.
layout-title = { $page }, Coventry
layout-skip = Skip to the main part
# Read out by screen readers before the menu.
layout-menu = Main
layout-menu-home = Home
layout-menu-services = Services
layout-menu-helpline = Helpline
layout-next = Next step
# Opens the list of languages, each by its own name.
layout-languages = Languages
layout-footer = Safe to Talk is Coventry’s site for anyone hurt by domestic abuse, and for the people who care about them.
layout-footer-private = We keep no record of your visit. Your own phone or browser may still remember it.
# Leads to the page that says how to report a mistake.
layout-wrong = Is anything wrong with this page?
# $code names the page: KTRWD-en.
layout-page-code = Page code: { $code }
