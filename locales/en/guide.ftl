guide-reviewed = We last checked this page on { $date }.
