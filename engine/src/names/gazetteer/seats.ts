/** Buildings and streets that stand for who works there: name | country | other names. Hand-written. */
export const SEATS = `
Kremlin|RU|
White House|US|
Downing Street|GB|10 Downing Street,Number 10
Whitehall|GB|
Elysee|FR|Élysée,Elysee Palace,Élysée Palace
Quai d'Orsay|FR|
Capitol|US|
Oval Office|US|
Buckingham Palace|GB|
Blue House|KR|
Foggy Bottom|US|
Bankova|UA|
Zhongnanhai|CN|
Chancellery|DE|
`
