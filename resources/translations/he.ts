<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
 <context>
  <name>vamt-qt</name>
  <message>
   <source>In the list already: {keys}.</source>
   <translation>כבר ברשימה: {keys}.</translation>
  </message>
  <message>
   <source>Paste one key, or several, one a line.</source>
   <translation>הדביקו מפתח אחד או כמה, אחד בכל שורה.</translation>
  </message>
  <message>
   <source> and {more} more</source>
   <translation> ועוד {more}</translation>
  </message>
  <message>
   <source>Purchased</source>
   <translation>נרכשו</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>לא ידוע</translation>
  </message>
  <message numerus="yes">
   <source>%n lines</source>
   <extracomment>One: %n line</extracomment>
   <translation>
    <numerusform>שורה אחת</numerusform>
    <numerusform>%n שורות</numerusform>
   </translation>
  </message>
  <message>
   <source>Add product keys</source>
   <translation>הוספת מפתחות מוצר</translation>
  </message>
  <message>
   <source>Product keys</source>
   <translation>מפתחות מוצר</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>סוג</translation>
  </message>
  <message>
   <source>For</source>
   <translation>עבור</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>תיאור</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>מוצר</translation>
  </message>
  <message>
   <source>Nothing was added.</source>
   <translation>לא נוסף דבר.</translation>
  </message>
  <message>
   <source>Purchased activations of …{last_five}</source>
   <translation>הפעלות שנרכשו עבור …{last_five}</translation>
  </message>
  <message>
   <source>Add keys</source>
   <translation>הוספת מפתחות</translation>
  </message>
  <message>
   <source>The keys are hidden while they are typed, kept sealed, and shown by their last five only.</source>
   <translation>המפתחות מוסתרים בזמן ההקלדה, נשמרים אטומים, ומוצגים רק חמשת התווים האחרונים שלהם.</translation>
  </message>
  <message>
   <source>Paste here</source>
   <translation>הדביקו כאן</translation>
  </message>
  <message>
   <source>for example: the agreement's number</source>
   <translation>לדוגמה: מספר ההסכם</translation>
  </message>
  <message>
   <source>for example: Windows 11 Enterprise</source>
   <translation>לדוגמה: Windows 11 Enterprise</translation>
  </message>
  <message>
   <source>No key was pasted yet.</source>
   <translation>עדיין לא הודבק מפתח.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>שמירה</translation>
  </message>
  <message>
   <source>From the agreement or the licence portal. A batch that would need more than are left is not sealed.</source>
   <translation>מההסכם או מפורטל הרישוי. אצווה שדורשת יותר ממה שנותר לא תיאטם.</translation>
  </message>
  <message>
   <source>line {number} holds more than a key</source>
   <translation>שורה {number} מכילה יותר ממפתח אחד</translation>
  </message>
  <message numerus="yes">
   <source>%n lines without an answer will wait again and hold nothing any longer. If the clearinghouse counted them after all, their activations are spent: import a late answer, it is still taken.</source>
   <extracomment>One: %n line without an answer will wait again and hold nothing any longer. If the clearinghouse counted them after all, their activations are spent: import a late answer, it is still taken.</extracomment>
   <translation>
    <numerusform>שורה אחת ללא תשובה תמתין שוב ולא תשמור דבר. אם המסלקה בכל זאת ספרה אותה, ההפעלה נוצלה: ייבאו תשובה מאוחרת, היא עדיין תתקבל.</numerusform>
    <numerusform>%n שורות ללא תשובה ימתינו שוב ולא ישמרו דבר. אם המסלקה בכל זאת ספרה אותן, ההפעלות שלהן נוצלו: ייבאו תשובה מאוחרת, היא עדיין תתקבל.</numerusform>
   </translation>
  </message>
  <message>
   <source>Every line was answered, so nothing is held any longer.</source>
   <translation>כל השורות נענו, ולכן שום דבר אינו שמור עוד.</translation>
  </message>
  <message>
   <source>Close batch {id}</source>
   <translation>סגירת אצווה {id}</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>סיבה</translation>
  </message>
  <message>
   <source>Close the batch</source>
   <translation>סגירת האצווה</translation>
  </message>
  <message>
   <source>for the ledger</source>
   <translation>עבור היומן</translation>
  </message>
  <message>
   <source>Documents (*.pdf)</source>
   <translation>מסמכים (*.pdf)</translation>
  </message>
  <message numerus="yes">
   <source>%n pages</source>
   <extracomment>One: %n page</extracomment>
   <translation>
    <numerusform>עמוד אחד</numerusform>
    <numerusform>%n עמודים</numerusform>
   </translation>
  </message>
  <message>
   <source>Show batch {id} as codes</source>
   <translation>הצגת אצווה {id} כקודים</translation>
  </message>
  <message>
   <source>Print batch {id} as codes</source>
   <translation>הדפסת אצווה {id} כקודים</translation>
  </message>
  <message>
   <source>File</source>
   <translation>קובץ</translation>
  </message>
  <message>
   <source>Print {pages} for the telephone</source>
   <translation>הדפסת {pages} לטלפון</translation>
  </message>
  <message>
   <source>Print the machines' names</source>
   <translation>להדפיס את שמות המחשבים</translation>
  </message>
  <message>
   <source>Show the codes</source>
   <translation>הצגת הקודים</translation>
  </message>
  <message>
   <source>The other side photographs them from this screen. Whoever sees the screen can photograph them too: encrypt them where that matters.</source>
   <translation>הצד השני מצלם אותם מהמסך הזה. מי שרואה את המסך יכול לצלם אותם גם הוא: הצפינו אותם במקום שזה חשוב.</translation>
  </message>
  <message>
   <source>Write the document</source>
   <translation>כתיבת המסמך</translation>
  </message>
  <message>
   <source>The other side photographs the printed codes, in any order.</source>
   <translation>הצד השני מצלם את הקודים המודפסים, בכל סדר.</translation>
  </message>
  <message>
   <source>No file was named yet.</source>
   <translation>עדיין לא צוין קובץ.</translation>
  </message>
  <message>
   <source>One page for each line without an answer: its installation ID in nine groups, and room for the confirmation ID. The batch counts as handed out.</source>
   <translation>עמוד לכל שורה ללא תשובה: מזהה ההתקנה שלה בתשע קבוצות, ומקום למזהה האישור. האצווה נחשבת כמסורה.</translation>
  </message>
  <message>
   <source>Bundle: small, and signed by this station</source>
   <translation>חבילה: קטנה, וחתומה בידי תחנה זו</translation>
  </message>
  <message>
   <source>CSV: can be opened and filled in with a spreadsheet</source>
   <translation>CSV: ניתן לפתיחה ולמילוי בגיליון אלקטרוני</translation>
  </message>
  <message>
   <source>Bundles and tables (*.vamtqt *.csv)</source>
   <translation>חבילות וטבלאות (*.vamtqt *.csv)</translation>
  </message>
  <message>
   <source>A signature beside it (.minisig), for auditors</source>
   <translation>חתימה לצידו (.minisig), עבור מבקרים</translation>
  </message>
  <message>
   <source>As</source>
   <translation>בתור</translation>
  </message>
  <message>
   <source>Export the answer to batch {id}</source>
   <translation>ייצוא התשובה לאצווה {id}</translation>
  </message>
  <message>
   <source>Export batch {id}</source>
   <translation>ייצוא אצווה {id}</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>ייצוא</translation>
  </message>
  <message>
   <source>The answer goes back to the station that asked.</source>
   <translation>התשובה חוזרת אל התחנה ששאלה.</translation>
  </message>
  <message>
   <source>The file goes to the station that may speak with the clearinghouse. It holds installation IDs and no product key.</source>
   <translation>הקובץ עובר לתחנה שרשאית לדבר עם המסלקה. יש בו מזהי התקנה ואין בו מפתח מוצר.</translation>
  </message>
  <message>
   <source>Export as a file…</source>
   <translation>ייצוא כקובץ…</translation>
  </message>
  <message>
   <source>Show codes…</source>
   <translation>הצגת קודים…</translation>
  </message>
  <message>
   <source>Type the answers…</source>
   <translation>הקלדת התשובות…</translation>
  </message>
  <message>
   <source>Write the folder…</source>
   <translation>כתיבת התיקייה…</translation>
  </message>
  <message>
   <source>Another station, as a file</source>
   <translation>תחנה אחרת, כקובץ</translation>
  </message>
  <message>
   <source>On a stick or any other medium</source>
   <translation>על כונן נייד או כל מדיה אחרת</translation>
  </message>
  <message>
   <source>Another station, as codes</source>
   <translation>תחנה אחרת, כקודים</translation>
  </message>
  <message>
   <source>Photographed from this screen</source>
   <translation>מצולמים מהמסך הזה</translation>
  </message>
  <message numerus="yes">
   <source>Takes no more than %n lines</source>
   <extracomment>One: Takes no more than %n line</extracomment>
   <translation>
    <numerusform>מקבלת לא יותר משורה אחת</numerusform>
    <numerusform>מקבלת לא יותר מ־%n שורות</numerusform>
   </translation>
  </message>
  <message>
   <source>Needs product and key; this batch holds installation IDs only</source>
   <translation>נחוצים מוצר ומפתח; באצווה זו יש מזהי התקנה בלבד</translation>
  </message>
  <message numerus="yes">
   <source>Send, spending up to %n activations</source>
   <extracomment>One: Send, spending up to %n activation</extracomment>
   <translation>
    <numerusform>שליחה, בניצול של הפעלה אחת לכל היותר</numerusform>
    <numerusform>שליחה, בניצול של %n הפעלות לכל היותר</numerusform>
   </translation>
  </message>
  <message>
   <source>Not available, because {reason}</source>
   <translation>לא זמין, כי {reason}</translation>
  </message>
  <message>
   <source>Hand over batch {id}</source>
   <translation>מסירת אצווה {id}</translation>
  </message>
  <message>
   <source>Looking which ways there are…</source>
   <translation>בודקים אילו דרכים יש…</translation>
  </message>
  <message>
   <source>Add clearinghouse…</source>
   <translation>הוספת מסלקה…</translation>
  </message>
  <message>
   <source>Way</source>
   <translation>דרך</translation>
  </message>
  <message>
   <source>What it can do</source>
   <translation>מה היא יכולה</translation>
  </message>
  <message>
   <source>To be set up first. {can}</source>
   <translation>יש להגדיר תחילה. {can}</translation>
  </message>
  <message>
   <source>Choose a way</source>
   <translation>בחירת דרך</translation>
  </message>
  <message numerus="yes">
   <source>%n lines without an answer. Lines that were answered before cost nothing again.</source>
   <extracomment>One: %n line without an answer. Lines that were answered before cost nothing again.</extracomment>
   <translation>
    <numerusform>שורה אחת ללא תשובה. שורות שכבר נענו אינן עולות דבר שוב.</numerusform>
    <numerusform>%n שורות ללא תשובה. שורות שכבר נענו אינן עולות דבר שוב.</numerusform>
   </translation>
  </message>
  <message>
   <source>Ways</source>
   <translation>דרכים</translation>
  </message>
  <message>
   <source>Not available</source>
   <translation>לא זמין</translation>
  </message>
  <message>
   <source>Set it up…</source>
   <translation>הגדרה…</translation>
  </message>
  <message>
   <source>way</source>
   <translation>דרך</translation>
  </message>
  <message>
   <source>ways</source>
   <translation>דרכים</translation>
  </message>
  <message>
   <source>Look into it</source>
   <translation>עיון בקובץ</translation>
  </message>
  <message>
   <source>Import all the same</source>
   <translation>לייבא בכל זאת</translation>
  </message>
  <message>
   <source>{direction} of {lines}.</source>
   <translation>{direction}: {lines}.</translation>
  </message>
  <message>
   <source>Import a batch file</source>
   <translation>ייבוא קובץ אצווה</translation>
  </message>
  <message>
   <source>Bundles and tables (*.vamtqt *.csv);;All files (*)</source>
   <translation>חבילות וטבלאות (*.vamtqt *.csv);;כל הקבצים (*)</translation>
  </message>
  <message>
   <source>Take it although nobody signed it</source>
   <translation>לקבל אף שאיש לא חתם</translation>
  </message>
  <message>
   <source>Enrol this station…</source>
   <translation>רישום תחנה זו…</translation>
  </message>
  <message>
   <source>Machine</source>
   <translation>מחשב</translation>
  </message>
  <message>
   <source>Installation ID</source>
   <translation>מזהה התקנה</translation>
  </message>
  <message>
   <source>Signed by {signed}.</source>
   <translation>נחתם בידי {signed}.</translation>
  </message>
  <message>
   <source>Nobody signed it.</source>
   <translation>איש לא חתם.</translation>
  </message>
  <message>
   <source>Encrypted for this station.</source>
   <translation>מוצפן עבור תחנה זו.</translation>
  </message>
  <message>
   <source>Good until {moment}.</source>
   <translation>בתוקף עד {moment}.</translation>
  </message>
  <message>
   <source>An answer is matched line by line by its installation IDs; a request of another station becomes a batch here. What it changes is said first.</source>
   <translation>תשובה מותאמת שורה אחר שורה לפי מזהי ההתקנה שלה; בקשה של תחנה אחרת נעשית כאן אצווה. מה שישתנה נאמר תחילה.</translation>
  </message>
  <message>
   <source>Doubtful lines</source>
   <translation>שורות מסופקות</translation>
  </message>
  <message>
   <source>No file was chosen yet.</source>
   <translation>עדיין לא נבחר קובץ.</translation>
  </message>
  <message>
   <source>It changes nothing.</source>
   <translation>הקובץ אינו משנה דבר.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>ייבוא</translation>
  </message>
  <message>
   <source>doubtful line</source>
   <translation>שורה מסופקת</translation>
  </message>
  <message>
   <source>doubtful lines</source>
   <translation>שורות מסופקות</translation>
  </message>
  <message>
   <source>Any station that trusts this one</source>
   <translation>כל תחנה שנותנת אמון בתחנה זו</translation>
  </message>
  <message>
   <source>Everything that is known of a line</source>
   <translation>כל מה שידוע על שורה</translation>
  </message>
  <message>
   <source>Without machine names</source>
   <translation>ללא שמות מחשבים</translation>
  </message>
  <message>
   <source>Installation IDs only</source>
   <translation>מזהי התקנה בלבד</translation>
  </message>
  <message>
   <source>The answer, and this station's name</source>
   <translation>התשובה ושם תחנה זו</translation>
  </message>
  <message>
   <source>Installation and confirmation IDs only</source>
   <translation>מזהי התקנה ומזהי אישור בלבד</translation>
  </message>
  <message>
   <source>What leaves</source>
   <translation>מה יוצא</translation>
  </message>
  <message>
   <source>For station</source>
   <translation>עבור תחנה</translation>
  </message>
  <message>
   <source>Encrypt: only that station can read it</source>
   <translation>הצפנה: רק תחנה זו תוכל לקרוא</translation>
  </message>
  <message>
   <source>Days until it expires</source>
   <translation>ימים עד לפקיעה</translation>
  </message>
  <message>
   <source>Good for days</source>
   <translation>בתוקף (ימים)</translation>
  </message>
  <message>
   <source>What leaves this room</source>
   <translation>מה שיוצא מהחדר הזה</translation>
  </message>
  <message>
   <source>{left} of {bought} left, {short}</source>
   <translation>נותרו {left} מתוך {bought}, {short}</translation>
  </message>
  <message numerus="yes">
   <source>%n activations</source>
   <extracomment>One: %n activation</extracomment>
   <translation>
    <numerusform>הפעלה אחת</numerusform>
    <numerusform>%n הפעלות</numerusform>
   </translation>
  </message>
  <message>
   <source>how many are left is not known</source>
   <translation>לא ידוע כמה נותרו</translation>
  </message>
  <message>
   <source>{after} too many</source>
   <translation>{after} יותר מדי</translation>
  </message>
  <message>
   <source>{after} after</source>
   <translation>אחר כך {after}</translation>
  </message>
  <message>
   <source>This batch holds {activations}</source>
   <translation>אצווה זו שומרת {activations}</translation>
  </message>
  <message>
   <source>Why more than were bought</source>
   <translation>מדוע יותר ממה שנרכש</translation>
  </message>
  <message>
   <source>Why more</source>
   <translation>מדוע יותר</translation>
  </message>
  <message>
   <source>Seal and hold {activations}</source>
   <translation>אטימה ושמירת {activations}</translation>
  </message>
  <message>
   <source>They count as used until the answer is here, or until the batch is closed. What the clearinghouse confirms is spent and does not come back.</source>
   <translation>הן נחשבות מנוצלות עד שהתשובה כאן, או עד שהאצווה נסגרת. מה שהמסלקה מאשרת נוצל ואינו חוזר.</translation>
  </message>
  <message>
   <source>kept in the ledger</source>
   <translation>נשמר ביומן</translation>
  </message>
  <message>
   <source>It holds {held}.</source>
   <translation>הקובץ מכיל {held}.</translation>
  </message>
  <message numerus="yes">
   <source>%n batches</source>
   <extracomment>One: %n batch</extracomment>
   <translation>
    <numerusform>אצווה אחת</numerusform>
    <numerusform>%n אצוות</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It answers %n lines of {batches}.</source>
   <extracomment>One: It answers %n line of {batches}.</extracomment>
   <translation>
    <numerusform>הוא עונה על שורה אחת של {batches}.</numerusform>
    <numerusform>הוא עונה על %n שורות של {batches}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Batch {id} for a VAMT host</source>
   <translation>אצווה {id} עבור מארח VAMT</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>תיקייה חדשה</translation>
  </message>
  <message>
   <source>Path of the folder</source>
   <translation>נתיב התיקייה</translation>
  </message>
  <message>
   <source>Import a file of VAMT (experimental)</source>
   <translation>ייבוא קובץ של VAMT (ניסיוני)</translation>
  </message>
  <message>
   <source>Files of VAMT (*.cil *.cilx);;All files (*)</source>
   <translation>קבצים של VAMT (*.cil *.cilx);;כל הקבצים (*)</translation>
  </message>
  <message>
   <source>Write the folder</source>
   <translation>כתיבת התיקייה</translation>
  </message>
  <message>
   <source>It holds the request, a script and how to run it. The script asks Microsoft's VAMT for the confirmation IDs, which spends activations there, and writes answer.csv: import that here. Not yet run against a real VAMT.</source>
   <translation>יש בה הבקשה, סקריפט והסבר כיצד להריץ אותו. הסקריפט מבקש מ־VAMT של Microsoft את מזהי האישור, מה שמנצל שם הפעלות, וכותב את answer.csv: ייבאו אותו כאן. טרם הורץ מול VAMT אמיתי.</translation>
  </message>
  <message>
   <source>No folder was named yet.</source>
   <translation>עדיין לא צוינה תיקייה.</translation>
  </message>
  <message>
   <source>Microsoft publishes no description of .cil and .cilx files, so what is read is shown first. Only confirmation IDs are taken, each for its own installation ID in a batch that waits for it.</source>
   <translation>Microsoft אינה מפרסמת תיאור של קובצי ‎.cil ו־.cilx, ולכן מה שנקרא מוצג תחילה. נלקחים רק מזהי אישור, כל אחד עבור מזהה ההתקנה שלו באצווה שממתינה לו.</translation>
  </message>
  <message numerus="yes">
   <source>%n computers</source>
   <extracomment>One: %n computer</extracomment>
   <translation>
    <numerusform>מחשב אחד</numerusform>
    <numerusform>%n מחשבים</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n installation IDs</source>
   <extracomment>One: %n installation ID</extracomment>
   <translation>
    <numerusform>מזהה התקנה אחד</numerusform>
    <numerusform>%n מזהי התקנה</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n confirmation IDs</source>
   <extracomment>One: %n confirmation ID</extracomment>
   <translation>
    <numerusform>מזהה אישור אחד</numerusform>
    <numerusform>%n מזהי אישור</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries were not understood.</source>
   <extracomment>One: %n entry was not understood.</extracomment>
   <translation>
    <numerusform>רשומה אחת לא הובנה.</numerusform>
    <numerusform>%n רשומות לא הובנו.</numerusform>
   </translation>
  </message>
  <message>
   <source>No batch here waits for any of them.</source>
   <translation>אף אצווה כאן אינה ממתינה לאף אחד מהם.</translation>
  </message>
  <message>
   <source>Record, next one</source>
   <translation>רישום, והבא</translation>
  </message>
  <message>
   <source>Record it all the same</source>
   <translation>לרשום בכל זאת</translation>
  </message>
  <message>
   <source>Batch {id} by hand</source>
   <translation>אצווה {id} ידנית</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>סגירה</translation>
  </message>
  <message>
   <source>Confirmation ID</source>
   <translation>מזהה אישור</translation>
  </message>
  <message>
   <source>Correct a recorded one…</source>
   <translation>תיקון מזהה שנרשם…</translation>
  </message>
  <message>
   <source>Next without answer</source>
   <translation>הבאה ללא תשובה</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>הקודמת</translation>
  </message>
  <message>
   <source>Line {at} of {left} without an answer</source>
   <translation>שורה {at} מתוך {left} ללא תשובה</translation>
  </message>
  <message>
   <source>key …{partial_key}</source>
   <translation>מפתח …{partial_key}</translation>
  </message>
  <message>
   <source>Group {wrong} does not fit: ask for it again.</source>
   <translation>קבוצה {wrong} אינה מתאימה: בקשו אותה שוב.</translation>
  </message>
  <message>
   <source>Read the installation ID out on the telephone, or copy it into the self-service page. Each answer is kept as soon as it is recorded.</source>
   <translation>הקריאו את מזהה ההתקנה בטלפון, או העתיקו אותו לדף השירות העצמי. כל תשובה נשמרת מיד עם רישומה.</translation>
  </message>
  <message>
   <source>The confirmation ID is not whole yet.</source>
   <translation>מזהה האישור עדיין אינו שלם.</translation>
  </message>
  <message>
   <source>It has eight groups of six digits.</source>
   <translation>יש בו שמונה קבוצות של שש ספרות.</translation>
  </message>
  <message>
   <source>Every line has its confirmation ID. Deposit them next.</source>
   <translation>לכל שורה יש מזהה אישור. הזינו אותם כעת במחשבים.</translation>
  </message>
  <message>
   <source>Typed or pasted; a full group leads to the next.</source>
   <translation>בהקלדה או בהדבקה; קבוצה מלאה מובילה לבאה.</translation>
  </message>
  <message numerus="yes">
   <source>%n machines</source>
   <extracomment>One: %n machine</extracomment>
   <translation>
    <numerusform>מחשב אחד</numerusform>
    <numerusform>%n מחשבים</numerusform>
   </translation>
  </message>
  <message>
   <source>Change a setting on {count}</source>
   <translation>שינוי הגדרה ב־{count}</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>הגדרה</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>ערך</translation>
  </message>
  <message>
   <source>Clear it, so that Windows decides by itself</source>
   <translation>לנקות, כדי ש־Windows יחליט בעצמו</translation>
  </message>
  <message>
   <source>Change {count}</source>
   <translation>שינוי: {count}</translation>
  </message>
  <message>
   <source>How Windows finds its KMS host, and which kind of volume activation it may use. Nothing is activated or spent by this.</source>
   <translation>כיצד Windows מוצא את מארח ה־KMS שלו, ובאיזה סוג הפעלה מרוכזת מותר לו להשתמש. דבר אינו מופעל או מנוצל בכך.</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>מפתח</translation>
  </message>
  <message>
   <source>Available</source>
   <translation>זמינות</translation>
  </message>
  <message>
   <source>No product keys yet</source>
   <translation>אין עדיין מפתחות מוצר</translation>
  </message>
  <message>
   <source>Add keys on the page Product keys first.</source>
   <translation>הוסיפו תחילה מפתחות בדף „מפתחות מוצר”.</translation>
  </message>
  <message>
   <source>key</source>
   <translation>מפתח</translation>
  </message>
  <message>
   <source>keys</source>
   <translation>מפתחות</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>שם</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>כתובת</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>אסימון</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>רשות אישורים</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt);;All files (*)</source>
   <translation>אישורים (*.pem *.crt);;כל הקבצים (*)</translation>
  </message>
  <message>
   <source>only for a certificate of your own authority</source>
   <translation>רק לאישור של רשות משלכם</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translation>טביעת אצבע</translation>
  </message>
  <message>
   <source>SHA-256 of its certificate, to trust no other</source>
   <translation>SHA-256 של האישור שלה, כדי לא לתת אמון באחר</translation>
  </message>
  <message>
   <source>Clearinghouse</source>
   <translation>מסלקה</translation>
  </message>
  <message>
   <source>No clearinghouse yet</source>
   <translation>אין עדיין מסלקה</translation>
  </message>
  <message>
   <source>Add the one that your organisation uses, if this station may reach it.</source>
   <translation>הוסיפו את זו שהארגון שלכם משתמש בה, אם תחנה זו רשאית להגיע אליה.</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>שינוי…</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>הסרה…</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>הוספה…</translation>
  </message>
  <message>
   <source>Change {name}</source>
   <translation>שינוי {name}</translation>
  </message>
  <message>
   <source>Add a clearinghouse</source>
   <translation>הוספת מסלקה</translation>
  </message>
  <message>
   <source>Save clearinghouse</source>
   <translation>שמירת מסלקה</translation>
  </message>
  <message>
   <source>Ask whoever runs it for its address and token. The token is kept sealed.</source>
   <translation>בקשו ממי שמפעיל אותה את הכתובת והאסימון. האסימון נשמר אטום.</translation>
  </message>
  <message>
   <source>The token is missing.</source>
   <translation>האסימון חסר.</translation>
  </message>
  <message>
   <source>Without it the clearinghouse answers nobody.</source>
   <translation>בלעדיו המסלקה אינה עונה לאיש.</translation>
  </message>
  <message>
   <source>Clearinghouses</source>
   <translation>מסלקות</translation>
  </message>
  <message>
   <source>They turn installation IDs into confirmation IDs. Without one, carry batches across as files.</source>
   <translation>הן הופכות מזהי התקנה למזהי אישור. בלעדיהן, העבירו אצוות כקבצים.</translation>
  </message>
  <message>
   <source>Remove “{name}”?</source>
   <translation>להסיר את „{name}”?</translation>
  </message>
  <message>
   <source>Its token is forgotten, too. What it answered stays.</source>
   <translation>גם האסימון שלה נמחק. מה שהשיבה נשאר.</translation>
  </message>
  <message>
   <source>{name} is not available, because {reason}.</source>
   <translation>{name} אינה זמינה, כי {reason}.</translation>
  </message>
  <message>
   <source>clearinghouse</source>
   <translation>מסלקה</translation>
  </message>
  <message>
   <source>clearinghouses</source>
   <translation>מסלקות</translation>
  </message>
  <message>
   <source>Remove the clearinghouse</source>
   <translation>הסרת המסלקה</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>תיקון</translation>
  </message>
  <message>
   <source>Correct it all the same</source>
   <translation>לתקן בכל זאת</translation>
  </message>
  <message>
   <source>Correct a confirmation ID</source>
   <translation>תיקון מזהה אישור</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>שורה</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>נרשם</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>סיבה</translation>
  </message>
  <message>
   <source>Nothing is spent and nothing is edited: a correction is a further entry of the ledger. What a machine has taken is right and stays. The same mistake is put right in other batches, too.</source>
   <translation>דבר אינו מנוצל ודבר אינו נערך: תיקון הוא רשומה נוספת ביומן. מה שמחשב קיבל נכון ונשאר. אותה טעות מתוקנת גם באצוות אחרות.</translation>
  </message>
  <message>
   <source>Misheard on the telephone</source>
   <translation>נשמע לא נכון בטלפון</translation>
  </message>
  <message>
   <source>The right confirmation ID</source>
   <translation>מזהה האישור הנכון</translation>
  </message>
  <message>
   <source>No line has a confirmation ID yet.</source>
   <translation>עדיין אין לאף שורה מזהה אישור.</translation>
  </message>
  <message>
   <source>Say why.</source>
   <translation>ציינו מדוע.</translation>
  </message>
  <message>
   <source>The reason stands in the ledger.</source>
   <translation>הסיבה נרשמת ביומן.</translation>
  </message>
  <message>
   <source>Everything that was finished is recorded, and no activation is spent twice: the work is done by another process, which goes on.</source>
   <translation>כל מה שהסתיים רשום, ואף הפעלה אינה מנוצלת פעמיים: העבודה נעשית בתהליך אחר, והוא ממשיך.</translation>
  </message>
  <message>
   <source>Go on, and look at what you did last again. If it happens once more, save the report and give it to whoever looks after VAMT-Qt.</source>
   <translation>המשיכו, ועיינו שוב במה שעשיתם לאחרונה. אם זה קורה שוב, שמרו את הדוח ומסרו אותו למי שמטפל ב־VAMT-Qt.</translation>
  </message>
  <message>
   <source>The window made a mistake</source>
   <translation>בחלון אירעה שגיאה</translation>
  </message>
  <message>
   <source>Close the program</source>
   <translation>סגירת התוכנית</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>דוח</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>העתקה</translation>
  </message>
  <message>
   <source>Save report…</source>
   <translation>שמירת דוח…</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>שמירת דוח</translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation>טקסט (*.txt)</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>המשך</translation>
  </message>
  <message>
   <source>What is safe</source>
   <translation>מה בטוח</translation>
  </message>
  <message>
   <source>What to do next</source>
   <translation>מה לעשות כעת</translation>
  </message>
  <message>
   <source>Product keys, IDs and passwords are taken out. Names of machines may be in it.</source>
   <translation>מפתחות מוצר, מזהים וסיסמאות הוסרו. ייתכן שמופיעים בו שמות מחשבים.</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>ממתין</translation>
  </message>
  <message>
   <source>Good</source>
   <translation>תקין</translation>
  </message>
  <message>
   <source>Broken</source>
   <translation>תקול</translation>
  </message>
  <message>
   <source>Not tried</source>
   <translation>לא נוסה</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>פורט</translation>
  </message>
  <message>
   <source>Who answers</source>
   <translation>מי עונה</translation>
  </message>
  <message>
   <source>Host key or certificate</source>
   <translation>מפתח מארח או אישור</translation>
  </message>
  <message>
   <source>Logon</source>
   <translation>כניסה</translation>
  </message>
  <message>
   <source>Rights</source>
   <translation>הרשאות</translation>
  </message>
  <message>
   <source>licensing service</source>
   <translation>שירות הרישוי</translation>
  </message>
  <message>
   <source>Licensing service</source>
   <translation>שירות הרישוי</translation>
  </message>
  <message>
   <source>Diagnose {name}</source>
   <translation>אבחון {name}</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>ניסיון נוסף</translation>
  </message>
  <message>
   <source>The way to its licences is tried piece by piece. Nothing on the machine is changed, and its password is tried once.</source>
   <translation>הדרך אל הרישיונות שלו נבדקת חלק אחר חלק. במחשב לא משתנה דבר, והסיסמה שלו נוסית פעם אחת.</translation>
  </message>
  <message>
   <source>Try again. If it happens again, look into the log.</source>
   <translation>נסו שוב. אם זה קורה שוב, עיינו בקובץ הרישום.</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>מה קרה</translation>
  </message>
  <message numerus="yes">
   <source>{clearinghouse} told what remains of %n keys.</source>
   <extracomment>One: {clearinghouse} told what remains of %n key.</extracomment>
   <translation>
    <numerusform>{clearinghouse} מסרה מה נותר ממפתח אחד.</numerusform>
    <numerusform>{clearinghouse} מסרה מה נותר מ־%n מפתחות.</numerusform>
   </translation>
  </message>
  <message>
   <source>Fetch what remains</source>
   <translation>בירור היתרה</translation>
  </message>
  <message numerus="yes">
   <source>Of %n keys it told nothing: no machine here has shown an installation ID of them yet, or they are not known there.</source>
   <extracomment>One: Of %n key it told nothing: no machine here has shown an installation ID of them yet, or they are not known there.</extracomment>
   <translation>
    <numerusform>על מפתח אחד היא לא מסרה דבר: אף מחשב כאן עדיין לא הציג מזהה התקנה שלו, או שהוא אינו מוכר שם.</numerusform>
    <numerusform>על %n מפתחות היא לא מסרה דבר: אף מחשב כאן עדיין לא הציג מזהה התקנה שלהם, או שאינם מוכרים שם.</numerusform>
   </translation>
  </message>
  <message>
   <source>Fetch counts</source>
   <translation>בירור יתרות</translation>
  </message>
  <message>
   <source>The clearinghouse is asked what remains of every MAK in the list. Its answer is kept in the ledger and compared with our own count. Nothing is spent by asking.</source>
   <translation>המסלקה נשאלת מה נותר מכל MAK ברשימה. תשובתה נשמרת ביומן ומושווית לספירה שלנו. השאלה אינה מנצלת דבר.</translation>
  </message>
  <message>
   <source>There is no clearinghouse that tells what remains.</source>
   <translation>אין מסלקה שמוסרת מה נותר.</translation>
  </message>
  <message>
   <source>Add one, or look the counts up in the portal and enter them key by key.</source>
   <translation>הוסיפו אחת, או בררו את היתרות בפורטל והזינו אותן מפתח אחר מפתח.</translation>
  </message>
  <message numerus="yes">
   <source>on %n machines</source>
   <extracomment>One: on %n machine</extracomment>
   <translation>
    <numerusform>במחשב אחד</numerusform>
    <numerusform>ב־%n מחשבים</numerusform>
   </translation>
  </message>
  <message>
   <source>Rearm {count}?</source>
   <translation>לאפס (Rearm) את {count}?</translation>
  </message>
  <message>
   <source>Each machine has few rearms and has to be restarted afterwards. Licences stay.</source>
   <translation>לכל מחשב מספר קטן של איפוסים, ויש להפעיל אותו מחדש אחר כך. הרישיונות נשארים.</translation>
  </message>
  <message>
   <source>Clear the key from the registry of {count}?</source>
   <translation>למחוק את המפתח מהרישום: {count}?</translation>
  </message>
  <message>
   <source>Others can read it there. Licences and installed keys stay as they are.</source>
   <translation>אחרים יכולים לקרוא אותו שם. רישיונות ומפתחות מותקנים נשארים כפי שהם.</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>Office</translation>
  </message>
  <message>
   <source>Windows</source>
   <translation>Windows</translation>
  </message>
  <message>
   <source>Rearm {count}</source>
   <translation>איפוס (Rearm) של {count}</translation>
  </message>
  <message>
   <source>Clear on {count}</source>
   <translation>מחיקה: {count}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>ביטול</translation>
  </message>
  <message>
   <source>This cannot be undone.</source>
   <translation>פעולה זו אינה ניתנת לביטול.</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>עיון…</translation>
  </message>
  <message>
   <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
   <translation>רשימות (*.csv *.txt *.tsv);;כל הקבצים (*)</translation>
  </message>
  <message>
   <source>Import machines</source>
   <translation>ייבוא מחשבים</translation>
  </message>
  <message>
   <source>A table with a header line, or simply one address a line.</source>
   <translation>טבלה עם שורת כותרת, או פשוט כתובת אחת בכל שורה.</translation>
  </message>
  <message>
   <source>Import product keys</source>
   <translation>ייבוא מפתחות מוצר</translation>
  </message>
  <message>
   <source>A table with the column key, or one key a line.</source>
   <translation>טבלה עם העמודה key, או מפתח אחד בכל שורה.</translation>
  </message>
  <message>
   <source>Path of the file</source>
   <translation>נתיב הקובץ</translation>
  </message>
  <message>
   <source>Columns in any order: name, address, port, carrier (ssh, winrm, winrm-https or kit), site, tags, credential, host_key. Name or address is enough.</source>
   <translation>עמודות בכל סדר: name, address, port, carrier (ssh, winrm, winrm-https או kit), site, tags, credential, host_key. די בשם או בכתובת.</translation>
  </message>
  <message>
   <source>Machines that are known by name get the list's values and keep their history. A list with a fault in it changes nothing.</source>
   <translation>מחשבים ששמם ידוע מקבלים את ערכי הרשימה ושומרים על ההיסטוריה שלהם. רשימה שיש בה פגם אינה משנה דבר.</translation>
  </message>
  <message>
   <source>Further columns: kind (mak, gvlk, csvlk, retail), description, product, purchased. The keys are kept sealed; only their last five are shown.</source>
   <translation>עמודות נוספות: kind (mak, gvlk, csvlk, retail), description, product, purchased. המפתחות נשמרים אטומים; מוצגים רק חמשת התווים האחרונים שלהם.</translation>
  </message>
  <message>
   <source>Delete the file afterwards: it holds the keys in the open.</source>
   <translation>מחקו את הקובץ אחר כך: המפתחות גלויים בו.</translation>
  </message>
  <message>
   <source>Show and record</source>
   <translation>הצגה ורישום</translation>
  </message>
  <message>
   <source>What remains of …{last_five}</source>
   <translation>מה נותר מ־…{last_five}</translation>
  </message>
  <message>
   <source>Activations that remain</source>
   <translation>הפעלות שנותרו</translation>
  </message>
  <message>
   <source>Where it was read</source>
   <translation>היכן זה נקרא</translation>
  </message>
  <message>
   <source>Licence portal</source>
   <translation>פורטל הרישוי</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>הערה</translation>
  </message>
  <message>
   <source>Remain</source>
   <translation>נותרו</translation>
  </message>
  <message>
   <source>Read in</source>
   <translation>נקרא ב</translation>
  </message>
  <message>
   <source>Terms of …{last_five}</source>
   <translation>תנאים של …{last_five}</translation>
  </message>
  <message>
   <source>Warn below</source>
   <translation>אזהרה מתחת ל</translation>
  </message>
  <message>
   <source>Warn below share</source>
   <translation>אזהרה מתחת לשיעור</translation>
  </message>
  <message>
   <source>Expires</source>
   <translation>פוקע</translation>
  </message>
  <message>
   <source>Never; or 2027-06-30</source>
   <translation>לעולם לא; או 2027-06-30</translation>
  </message>
  <message>
   <source>Edition</source>
   <translation>מהדורה</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>הסכם</translation>
  </message>
  <message>
   <source>Sites</source>
   <translation>אתרים</translation>
  </message>
  <message>
   <source>Any; or Berlin | Lisbon</source>
   <translation>כל אתר; או Berlin | Lisbon</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>בעלים</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>הערות</translation>
  </message>
  <message>
   <source>Show the whole key …{last_five}?</source>
   <translation>להציג את המפתח המלא …{last_five}?</translation>
  </message>
  <message>
   <source>Product key</source>
   <translation>מפתח מוצר</translation>
  </message>
  <message>
   <source>Hidden again.</source>
   <translation>הוסתר שוב.</translation>
  </message>
  <message>
   <source>Seeing it once more is another entry with another reason.</source>
   <translation>הצגה נוספת היא רשומה נוספת עם סיבה נוספת.</translation>
  </message>
  <message>
   <source>Copy for {seconds} seconds</source>
   <translation>העתקה ל־{seconds} שניות</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>הזנה</translation>
  </message>
  <message>
   <source>It is kept in the ledger with your name and compared with our own count.</source>
   <translation>נשמר ביומן עם שמכם ומושווה לספירה שלנו.</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>לא חובה</translation>
  </message>
  <message>
   <source>A key with sites is used on machines of these sites alone. A warning stands on the dashboard as soon as fewer are left; 0 never warns.</source>
   <translation>מפתח שיש לו אתרים משמש רק מחשבים באתרים אלה. אזהרה מופיעה בסקירה ברגע שנותרו פחות; 0 אינו מזהיר לעולם.</translation>
  </message>
  <message>
   <source>or below</source>
   <translation>או מתחת</translation>
  </message>
  <message>
   <source>That you saw it is written into the ledger for good, with your reason. It hides itself after {seconds} seconds.</source>
   <translation>העובדה שראיתם אותו נרשמת ביומן לצמיתות, עם הסיבה שלכם. הוא מוסתר מעצמו אחרי {seconds} שניות.</translation>
  </message>
  <message>
   <source>What it is needed for</source>
   <translation>לשם מה הוא נחוץ</translation>
  </message>
  <message>
   <source>Say what the key is needed for</source>
   <translation>ציינו לשם מה נחוץ המפתח</translation>
  </message>
  <message>
   <source>Machines at once</source>
   <translation>מחשבים בו-זמנית</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>בסך הכול</translation>
  </message>
  <message>
   <source>Of one site</source>
   <translation>מאתר אחד</translation>
  </message>
  <message>
   <source>As many as in all</source>
   <translation>כמו בסך הכול</translation>
  </message>
  <message>
   <source>Sites take turns. Fewer machines of one site spare a slow line. Runs that begin from now on go by it.</source>
   <translation>האתרים מתחלפים בתור. פחות מחשבים מאתר אחד חוסכים בקו איטי. ההגדרה חלה על הרצות שיתחילו מעתה.</translation>
  </message>
  <message>
   <source>Close during a run?</source>
   <translation>לסגור בזמן הרצה?</translation>
  </message>
  <message numerus="yes">
   <source>%n runs are under way. They can finish without the window: the program ends by itself once they are over. If you stop them, machines that are being worked on come to the end of their step and the others are left alone. Nothing is lost, and the runs can be begun again.</source>
   <extracomment>One: %n run is under way. It can finish without the window: the program ends by itself once it is over. If you stop it, machines that are being worked on come to the end of their step and the others are left alone. Nothing is lost, and the run can be begun again.</extracomment>
   <translation>
    <numerusform>הרצה אחת בעיצומה. היא יכולה להסתיים בלי החלון: התוכנית נסגרת מעצמה לאחר מכן. אם תעצרו אותה, מחשבים שבעבודה מסיימים את השלב שלהם והאחרים נשארים כפי שהם. דבר אינו אובד, ואפשר להתחיל את ההרצה שוב.</numerusform>
    <numerusform>%n הרצות בעיצומן. הן יכולות להסתיים בלי החלון: התוכנית נסגרת מעצמה לאחר מכן. אם תעצרו אותן, מחשבים שבעבודה מסיימים את השלב שלהם והאחרים נשארים כפי שהם. דבר אינו אובד, ואפשר להתחיל את ההרצות שוב.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Close, let them finish</source>
   <extracomment>One: Close, let it finish</extracomment>
   <translation>
    <numerusform>לסגור, שתסתיים</numerusform>
    <numerusform>לסגור, שיסתיימו</numerusform>
   </translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation>עצירה וסגירה</translation>
  </message>
  <message>
   <source>Keep running</source>
   <translation>להמשיך לפעול</translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <extracomment>One: %n entry</extracomment>
   <translation>
    <numerusform>רשומה אחת</numerusform>
    <numerusform>%n רשומות</numerusform>
   </translation>
  </message>
  <message>
   <source>Export the ledger</source>
   <translation>ייצוא היומן</translation>
  </message>
  <message>
   <source>Ledger (*.jsonl)</source>
   <translation>יומן (*.jsonl)</translation>
  </message>
  <message>
   <source>{entries} exported.</source>
   <translation>{entries} יוצאו.</translation>
  </message>
  <message>
   <source>Anchor the ledger</source>
   <translation>עיגון היומן</translation>
  </message>
  <message>
   <source>Digest</source>
   <translation>גיבוב</translation>
  </message>
  <message>
   <source>Anchor (*.json)</source>
   <translation>עוגן (*.json)</translation>
  </message>
  <message>
   <source>The ledger is anchored at entry {seq}.</source>
   <translation>היומן מעוגן ברשומה {seq}.</translation>
  </message>
  <message>
   <source>{path}: keep it elsewhere.</source>
   <translation>{path}: שמרו אותו במקום אחר.</translation>
  </message>
  <message>
   <source>Entry {seq}, {at} (local)</source>
   <translation>רשומה {seq}, {at} (שעון מקומי)</translation>
  </message>
  <message>
   <source>Verify against files</source>
   <translation>אימות מול קבצים</translation>
  </message>
  <message>
   <source>Anchor</source>
   <translation>עוגן</translation>
  </message>
  <message>
   <source>Anchor (*.json);;All files (*)</source>
   <translation>עוגן (*.json);;כל הקבצים (*)</translation>
  </message>
  <message>
   <source>Ledger (*.jsonl);;All files (*)</source>
   <translation>יומן (*.jsonl);;כל הקבצים (*)</translation>
  </message>
  <message>
   <source>Correct what …{last_five} spent</source>
   <translation>תיקון מה ש־…{last_five} ניצל</translation>
  </message>
  <message>
   <source>Activations more or fewer</source>
   <translation>יותר או פחות הפעלות</translation>
  </message>
  <message>
   <source>More or fewer</source>
   <translation>יותר או פחות</translation>
  </message>
  <message>
   <source>Every entry as a line of JSON. Anybody can verify the file without this program, with the script verify_ledger.py of its documentation.</source>
   <translation>כל רשומה כשורת JSON. כל אחד יכול לאמת את הקובץ בלי התוכנית, בעזרת הסקריפט verify_ledger.py שבתיעוד שלה.</translation>
  </message>
  <message>
   <source>Write the file</source>
   <translation>כתיבת הקובץ</translation>
  </message>
  <message>
   <source>Kept where nobody who may write the database can change it, the end of the ledger as it is now shows later whether entries were cut off.</source>
   <translation>כשסוף היומן הנוכחי נשמר במקום שמי שרשאי לכתוב למסד הנתונים אינו יכול לשנות, הוא מראה בהמשך אם נחתכו רשומות.</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>אימות</translation>
  </message>
  <message>
   <source>The ledger must go through the entry of an anchor, and an export must agree with it. One of the two is enough; the ledger itself is always checked.</source>
   <translation>היומן חייב לעבור דרך הרשומה של עוגן, וייצוא חייב להתאים לו. די באחד מהשניים; היומן עצמו נבדק תמיד.</translation>
  </message>
  <message>
   <source>Nothing is edited: a correction is a further entry of the ledger and counts from now on. More than 0 was spent elsewhere, less than 0 was given back.</source>
   <translation>דבר אינו נערך: תיקון הוא רשומה נוספת ביומן ונספר מעתה. יותר מ־0 נוצלו במקום אחר, פחות מ־0 הוחזרו.</translation>
  </message>
  <message>
   <source>Activated by telephone before we began</source>
   <translation>הופעל בטלפון לפני שהתחלנו</translation>
  </message>
  <message>
   <source>0 changes nothing.</source>
   <translation>0 אינו משנה דבר.</translation>
  </message>
  <message>
   <source>Enter how many more or fewer were spent.</source>
   <translation>הזינו כמה יותר או פחות נוצלו.</translation>
  </message>
  <message>
   <source>All other machines</source>
   <translation>כל שאר המחשבים</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>אתר</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>תגית</translation>
  </message>
  <message>
   <source>Named</source>
   <translation>בשם</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>היכן</translation>
  </message>
  <message>
   <source>Logons in order</source>
   <translation>פרטי כניסה לפי הסדר</translation>
  </message>
  <message>
   <source>Machines</source>
   <translation>מחשבים</translation>
  </message>
  <message>
   <source>, then </source>
   <translation>, ואז </translation>
  </message>
  <message>
   <source>Nothing is assigned yet</source>
   <translation>עדיין לא הוקצה דבר</translation>
  </message>
  <message>
   <source>Each machine uses the logon that was chosen for it.</source>
   <translation>כל מחשב משתמש בפרטי הכניסה שנבחרו עבורו.</translation>
  </message>
  <message>
   <source>Assign…</source>
   <translation>הקצאה…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>הסרה</translation>
  </message>
  <message>
   <source>Assign logons</source>
   <translation>הקצאת פרטי כניסה</translation>
  </message>
  <message>
   <source>Logons for “{where}”</source>
   <translation>פרטי כניסה עבור „{where}”</translation>
  </message>
  <message>
   <source>Assign</source>
   <translation>הקצאה</translation>
  </message>
  <message>
   <source>They are tried in this order. The next one is tried where a machine refuses the one before; each wrong password reaches one machine only.</source>
   <translation>הם מנוסים בסדר הזה. הבא מנוסה כשמחשב דוחה את הקודם; כל סיסמה שגויה מגיעה למחשב אחד בלבד.</translation>
  </message>
  <message>
   <source>Choose at least one logon.</source>
   <translation>בחרו לפחות פרטי כניסה אחד.</translation>
  </message>
  <message>
   <source>A rule without logons can be removed instead.</source>
   <translation>אפשר במקום זאת להסיר כלל שאין בו פרטי כניסה.</translation>
  </message>
  <message>
   <source>There is no {kind} to choose yet.</source>
   <translation>אין עדיין במה לבחור: {kind}.</translation>
  </message>
  <message>
   <source>Where logons are used</source>
   <translation>היכן משמשים פרטי הכניסה</translation>
  </message>
  <message>
   <source>The closest that fits a machine counts: its own logon, else its tags, else its site, else what is said for all others.</source>
   <translation>קובע הקרוב ביותר שמתאים למחשב: פרטי הכניסה שלו, ואם אין – תגיותיו, ואם אין – האתר שלו, ואם אין – מה שנאמר על כל השאר.</translation>
  </message>
  <message numerus="yes">
   <source>%n machines have no logon at all.</source>
   <extracomment>One: %n machine has no logon at all.</extracomment>
   <translation>
    <numerusform>למחשב אחד אין פרטי כניסה כלל.</numerusform>
    <numerusform>ל־%n מחשבים אין פרטי כניסה כלל.</numerusform>
   </translation>
  </message>
  <message>
   <source>First</source>
   <translation>תחילה</translation>
  </message>
  <message>
   <source>Then, {number}</source>
   <translation>ואז, {number}</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>ואז</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>כלל</translation>
  </message>
  <message>
   <source>rules</source>
   <translation>כללים</translation>
  </message>
  <message>
   <source>certificate and private key in one PEM file</source>
   <translation>אישור ומפתח פרטי בקובץ PEM אחד</translation>
  </message>
  <message>
   <source>for example: Plant North</source>
   <translation>לדוגמה: מפעל צפון</translation>
  </message>
  <message>
   <source>User</source>
   <translation>משתמש</translation>
  </message>
  <message>
   <source>administrator or DOMAIN\user</source>
   <translation>administrator או DOMAIN\user</translation>
  </message>
  <message>
   <source>path of the file</source>
   <translation>נתיב הקובץ</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>סיסמה</translation>
  </message>
  <message>
   <source>Choose the logon</source>
   <translation>בחירת פרטי הכניסה</translation>
  </message>
  <message>
   <source>New logon…</source>
   <translation>פרטי כניסה חדשים…</translation>
  </message>
  <message>
   <source>No logons yet</source>
   <translation>אין עדיין פרטי כניסה</translation>
  </message>
  <message>
   <source>Enter an account with administrator's rights on the machines.</source>
   <translation>הזינו חשבון בעל הרשאות מנהל במחשבים.</translation>
  </message>
  <message>
   <source>New…</source>
   <translation>חדש…</translation>
  </message>
  <message>
   <source>New logon</source>
   <translation>פרטי כניסה חדשים</translation>
  </message>
  <message>
   <source>Change logon “{name}”</source>
   <translation>שינוי פרטי הכניסה „{name}”</translation>
  </message>
  <message>
   <source>Save logon</source>
   <translation>שמירת פרטי הכניסה</translation>
  </message>
  <message>
   <source>An account with administrator's rights on the machines. Its secret is kept sealed, is never shown again, and serves for nothing but the logon.</source>
   <translation>חשבון בעל הרשאות מנהל במחשבים. הסוד שלו נשמר אטום, לא יוצג שוב לעולם, ומשמש לכניסה בלבד.</translation>
  </message>
  <message>
   <source>A logon needs a name and a user.</source>
   <translation>לפרטי כניסה נחוצים שם ומשתמש.</translation>
  </message>
  <message>
   <source>This kind of logon needs a password.</source>
   <translation>לסוג כניסה זה נחוצה סיסמה.</translation>
  </message>
  <message>
   <source>This kind of logon needs a file.</source>
   <translation>לסוג כניסה זה נחוץ קובץ.</translation>
  </message>
  <message>
   <source>Give the path of the private key.</source>
   <translation>ציינו את נתיב המפתח הפרטי.</translation>
  </message>
  <message>
   <source>passphrase of the file, empty for none</source>
   <translation>משפט הסיסמה של הקובץ, ריק אם אין</translation>
  </message>
  <message numerus="yes">
   <source>Use for %n machines</source>
   <extracomment>One: Use for %n machine</extracomment>
   <translation>
    <numerusform>שימוש עבור מחשב אחד</numerusform>
    <numerusform>שימוש עבור %n מחשבים</numerusform>
   </translation>
  </message>
  <message>
   <source>A refused logon is tried once a machine and not again, so that no account is locked out.</source>
   <translation>כניסה שנדחתה מנוסה פעם אחת לכל מחשב ולא שוב, כדי ששום חשבון לא יינעל.</translation>
  </message>
  <message>
   <source>There is no logon yet.</source>
   <translation>אין עדיין פרטי כניסה.</translation>
  </message>
  <message>
   <source>Make one first.</source>
   <translation>צרו אותם תחילה.</translation>
  </message>
  <message>
   <source>Logons</source>
   <translation>פרטי כניסה</translation>
  </message>
  <message>
   <source>By these the program logs on to machines. Passwords are kept sealed and never shown.</source>
   <translation>בעזרתם התוכנית נכנסת למחשבים. סיסמאות נשמרות אטומות ואינן מוצגות לעולם.</translation>
  </message>
  <message numerus="yes">
   <source>%n machines will have no logon until another is chosen.</source>
   <extracomment>One: %n machine will have no logon until another is chosen.</extracomment>
   <translation>
    <numerusform>למחשב אחד לא יהיו פרטי כניסה עד שייבחרו אחרים.</numerusform>
    <numerusform>ל־%n מחשבים לא יהיו פרטי כניסה עד שייבחרו אחרים.</numerusform>
   </translation>
  </message>
  <message>
   <source>No machine uses it.</source>
   <translation>אף מחשב אינו משתמש בהם.</translation>
  </message>
  <message>
   <source>logon</source>
   <translation>פרטי כניסה</translation>
  </message>
  <message>
   <source>logons</source>
   <translation>פרטי כניסה</translation>
  </message>
  <message>
   <source>Remove the logon</source>
   <translation>הסרת פרטי הכניסה</translation>
  </message>
  <message>
   <source>Leave as it is</source>
   <translation>להשאיר כפי שהוא</translation>
  </message>
  <message>
   <source>IPv4 and IPv6</source>
   <translation>IPv4 ו־IPv6</translation>
  </message>
  <message>
   <source>IPv4 only</source>
   <translation>IPv4 בלבד</translation>
  </message>
  <message>
   <source>IPv6 only</source>
   <translation>IPv6 בלבד</translation>
  </message>
  <message>
   <source>the same as the name</source>
   <translation>זהה לשם</translation>
  </message>
  <message>
   <source>Carrier</source>
   <translation>גישה</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>תגיות</translation>
  </message>
  <message>
   <source>Jump hosts</source>
   <translation>מארחי מעבר</translation>
  </message>
  <message>
   <source>profile@host:22, nearest first</source>
   <translation>profile@host:22, הקרוב תחילה</translation>
  </message>
  <message>
   <source>Addresses</source>
   <translation>כתובות</translation>
  </message>
  <message>
   <source>Allow outdated algorithms</source>
   <translation>להתיר אלגוריתמים מיושנים</translation>
  </message>
  <message>
   <source>Edit {count}</source>
   <translation>עריכה: {count}</translation>
  </message>
  <message>
   <source>Tags to add</source>
   <translation>תגיות להוספה</translation>
  </message>
  <message>
   <source>Add a machine</source>
   <translation>הוספת מחשב</translation>
  </message>
  <message>
   <source>Edit {name}</source>
   <translation>עריכת {name}</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>אין עדיין</translation>
  </message>
  <message>
   <source>Enter a name.</source>
   <translation>הזינו שם.</translation>
  </message>
  <message>
   <source>A machine needs a name.</source>
   <translation>למחשב נחוץ שם.</translation>
  </message>
  <message>
   <source>What is left empty stays as it is on each of them.</source>
   <translation>מה שנשאר ריק נשאר כפי שהוא בכל אחד מהם.</translation>
  </message>
  <message>
   <source>Nothing was changed yet.</source>
   <translation>עדיין לא השתנה דבר.</translation>
  </message>
  <message>
   <source>Fill in what they shall have in common.</source>
   <translation>מלאו את מה שיהיה להם במשותף.</translation>
  </message>
  <message>
   <source>Add machine</source>
   <translation>הוספת מחשב</translation>
  </message>
  <message>
   <source>Save changes</source>
   <translation>שמירת השינויים</translation>
  </message>
  <message>
   <source>A name is enough where the network knows it.</source>
   <translation>די בשם אם הרשת מכירה אותו.</translation>
  </message>
  <message>
   <source>The name stays, because its history stands under it.</source>
   <translation>השם נשאר, כי ההיסטוריה רשומה תחתיו.</translation>
  </message>
  <message>
   <source>No key: look, and deposit what waits</source>
   <translation>ללא מפתח: בדיקה, והזנת מה שממתין</translation>
  </message>
  <message>
   <source>Make a carry kit for {count}</source>
   <translation>הכנת ערכה לא־מקוונת עבור {count}</translation>
  </message>
  <message>
   <source>A new folder on the stick</source>
   <translation>תיקייה חדשה על הכונן הנייד</translation>
  </message>
  <message>
   <source>Key to install</source>
   <translation>מפתח להתקנה</translation>
  </message>
  <message>
   <source>Take the key along, under a passphrase</source>
   <translation>לקחת את המפתח, תחת משפט סיסמה</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>משפט סיסמה</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>שוב</translation>
  </message>
  <message>
   <source>The kit for {machines} is in {path}; {deposits} went along.</source>
   <translation>הערכה עבור {machines} נמצאת ב־{path}; צורפו {deposits}.</translation>
  </message>
  <message>
   <source>Print what-to-do.txt for whoever carries it.</source>
   <translation>הדפיסו את what-to-do.txt למי שנושא אותה.</translation>
  </message>
  <message>
   <source>Make kit</source>
   <translation>הכנת ערכה</translation>
  </message>
  <message>
   <source>A folder for a stick. Somebody runs it on each machine and brings it back; its results are then taken in here. Nothing is spent by it.</source>
   <translation>תיקייה לכונן נייד. מישהו מריץ אותה בכל מחשב ומחזיר אותה; תוצאותיה נקלטות אז כאן. דבר אינו מנוצל בכך.</translation>
  </message>
  <message>
   <source>Four or five words</source>
   <translation>ארבע או חמש מילים</translation>
  </message>
  <message>
   <source>No folder was chosen yet.</source>
   <translation>עדיין לא נבחרה תיקייה.</translation>
  </message>
  <message>
   <source>Name a new folder on the stick.</source>
   <translation>ציינו תיקייה חדשה על הכונן הנייד.</translation>
  </message>
  <message>
   <source>There is no passphrase yet.</source>
   <translation>אין עדיין משפט סיסמה.</translation>
  </message>
  <message>
   <source>It is asked for at each machine.</source>
   <translation>הוא יתבקש בכל מחשב.</translation>
  </message>
  <message>
   <source>The two are not the same.</source>
   <translation>השניים אינם זהים.</translation>
  </message>
  <message>
   <source>Enter it once more.</source>
   <translation>הזינו אותו שוב.</translation>
  </message>
  <message numerus="yes">
   <source>%n confirmation IDs go along.</source>
   <extracomment>One: %n confirmation ID goes along.</extracomment>
   <translation>
    <numerusform>מזהה אישור אחד מצורף.</numerusform>
    <numerusform>%n מזהי אישור מצורפים.</numerusform>
   </translation>
  </message>
  <message>
   <source>No confirmation ID waits for these machines.</source>
   <translation>שום מזהה אישור אינו ממתין למחשבים אלה.</translation>
  </message>
  <message>
   <source>It opens the stored product keys and passwords if the keyring is lost or the passphrase forgotten. It is shown this once; a code from before is void. Keep it apart from this computer.</source>
   <translation>הוא פותח את מפתחות המוצר והסיסמאות השמורים אם מחזיק המפתחות אבד או משפט הסיסמה נשכח. הוא מוצג רק הפעם; קוד קודם בטל. שמרו אותו בנפרד ממחשב זה.</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>קוד שחזור</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>מאוחר יותר</translation>
  </message>
  <message>
   <source>Last group</source>
   <translation>הקבוצה האחרונה</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>שמירה…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>הדפסה…</translation>
  </message>
  <message>
   <source>I have kept it</source>
   <translation>שמרתי אותו</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>הועתק.</translation>
  </message>
  <message>
   <source>The clipboard forgets it in {seconds} seconds.</source>
   <translation>הלוח ישכח אותו בעוד {seconds} שניות.</translation>
  </message>
  <message>
   <source>Save the recovery code</source>
   <translation>שמירת קוד השחזור</translation>
  </message>
  <message>
   <source>Saved as {path}</source>
   <translation>נשמר בשם {path}</translation>
  </message>
  <message>
   <source>Move it away from this computer.</source>
   <translation>הרחיקו אותו ממחשב זה.</translation>
  </message>
  <message>
   <source>Use the recovery code</source>
   <translation>שימוש בקוד השחזור</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>משפט סיסמה חדש</translation>
  </message>
  <message>
   <source>Make the code</source>
   <translation>יצירת הקוד</translation>
  </message>
  <message>
   <source>The last four characters</source>
   <translation>ארבעת התווים האחרונים</translation>
  </message>
  <message>
   <source>Group {number}: {group}</source>
   <translation>קבוצה {number}: {group}</translation>
  </message>
  <message>
   <source>Handed to the printer.</source>
   <translation>נמסר למדפסת.</translation>
  </message>
  <message>
   <source>No file is left behind by this program; a printer or its queue may remember what it printed.</source>
   <translation>התוכנית אינה משאירה קובץ; מדפסת או תור ההדפסה שלה עשויים לזכור מה הודפס.</translation>
  </message>
  <message>
   <source>The printer did not take it.</source>
   <translation>המדפסת לא קיבלה אותו.</translation>
  </message>
  <message>
   <source>Save it, or write it down by hand.</source>
   <translation>שמרו אותו, או רשמו אותו ביד.</translation>
  </message>
  <message>
   <source>The recovery code was closed before you confirmed that it is kept.</source>
   <translation>קוד השחזור נסגר לפני שאישרתם שהוא שמור.</translation>
  </message>
  <message>
   <source>If it is not, make another one: Settings, Keys and passwords.</source>
   <translation>אם אינו שמור, צרו אחר: הגדרות, מפתחות וסיסמאות.</translation>
  </message>
  <message>
   <source>Open</source>
   <comment>what the recovery code opens</comment>
   <translation>פתיחה</translation>
  </message>
  <message>
   <source>The stored product keys and passwords open by the newest code, and lie under the passphrase that you choose now. Leave it empty to keep them in the system's keyring.</source>
   <translation>מפתחות המוצר והסיסמאות השמורים נפתחים בקוד החדש ביותר, ויהיו תחת משפט הסיסמה שתבחרו כעת. השאירו ריק כדי לשמור אותם במחזיק המפתחות של המערכת.</translation>
  </message>
  <message>
   <source>Eight groups of four</source>
   <translation>שמונה קבוצות של ארבעה</translation>
  </message>
  <message>
   <source>Enter the recovery code.</source>
   <translation>הזינו את קוד השחזור.</translation>
  </message>
  <message>
   <source>That is not its last group.</source>
   <translation>זו אינה הקבוצה האחרונה שלו.</translation>
  </message>
  <message>
   <source>Read it from what you kept, not from the screen.</source>
   <translation>קראו אותה ממה ששמרתם, לא מהמסך.</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>שני משפטי הסיסמה אינם זהים.</translation>
  </message>
  <message>
   <source>under which it is chosen</source>
   <translation>שבו היא נבחרת</translation>
  </message>
  <message>
   <source>Change {known}</source>
   <translation>שינוי {known}</translation>
  </message>
  <message>
   <source>Set up: {title}</source>
   <translation>הגדרה: {title}</translation>
  </message>
  <message>
   <source>What this plug-in asks for. Secrets are kept sealed; the rest can be read by everybody who can read this station's data.</source>
   <translation>מה שהתוסף הזה מבקש. סודות נשמרים אטומים; את השאר יכול לקרוא כל מי שיכול לקרוא את נתוני התחנה.</translation>
  </message>
  <message>
   <source>may stay empty</source>
   <translation>יכול להישאר ריק</translation>
  </message>
  <message>
   <source>A new scan</source>
   <translation>סריקה חדשה</translation>
  </message>
  <message>
   <source>Pictures ({end});;All files (*)</source>
   <translation>תמונות ({end});;כל הקבצים (*)</translation>
  </message>
  <message>
   <source>Scan codes</source>
   <translation>סריקת קודים</translation>
  </message>
  <message>
   <source>Go on with</source>
   <translation>המשך</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>שכיחה</translation>
  </message>
  <message>
   <source>Nothing was read yet.</source>
   <translation>עדיין לא נקרא דבר.</translation>
  </message>
  <message>
   <source>Pictures…</source>
   <translation>תמונות…</translation>
  </message>
  <message>
   <source>Folder…</source>
   <translation>תיקייה…</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>קורא…</translation>
  </message>
  <message numerus="yes">
   <source>{have} of %n codes read</source>
   <extracomment>One: {have} of %n code read</extracomment>
   <translation>
    <numerusform>נקראו {have} מתוך קוד אחד</numerusform>
    <numerusform>נקראו {have} מתוך %n קודים</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing new was read.</source>
   <translation>לא נקרא דבר חדש.</translation>
  </message>
  <message numerus="yes">
   <source>{have} of %n codes read.</source>
   <extracomment>One: {have} of %n code read.</extracomment>
   <translation>
    <numerusform>נקראו {have} מתוך קוד אחד.</numerusform>
    <numerusform>נקראו {have} מתוך %n קודים.</numerusform>
   </translation>
  </message>
  <message>
   <source>Pictures of codes</source>
   <translation>תמונות של קודים</translation>
  </message>
  <message>
   <source>Folder of pictures</source>
   <translation>תיקיית תמונות</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>ייבוא…</translation>
  </message>
  <message>
   <source>Choose photographs of the codes or a folder of them, or drop them here. What was read is kept, so missing ones can follow later.</source>
   <translation>בחרו צילומים של הקודים או תיקייה שלהם, או גררו אותם לכאן. מה שנקרא נשמר, ולכן החסרים יכולים לבוא אחר כך.</translation>
  </message>
  <message>
   <source>Scan {set}: {read}</source>
   <translation>סריקה {set}: {read}</translation>
  </message>
  <message>
   <source>The pictures show codes of several batches.</source>
   <translation>בתמונות מופיעים קודים של כמה אצוות.</translation>
  </message>
  <message>
   <source>Several batches were found.</source>
   <translation>נמצאו כמה אצוות.</translation>
  </message>
  <message>
   <source>Scan the pictures of one batch at a time.</source>
   <translation>סרקו את התמונות של אצווה אחת בכל פעם.</translation>
  </message>
  <message>
   <source>Still missing: {numbers}.</source>
   <translation>עדיין חסרים: {numbers}.</translation>
  </message>
  <message>
   <source>Nothing is missing.</source>
   <translation>לא חסר דבר.</translation>
  </message>
  <message numerus="yes">
   <source>and %n more pictures</source>
   <extracomment>One: and %n more picture</extracomment>
   <translation>
    <numerusform>ועוד תמונה אחת</numerusform>
    <numerusform>ועוד %n תמונות</numerusform>
   </translation>
  </message>
  <message>
   <source>Code {number} of {total}</source>
   <translation>קוד {number} מתוך {total}</translation>
  </message>
  <message>
   <source>Batch {id} as codes</source>
   <translation>אצווה {id} כקודים</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>הבא</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>לולאה</translation>
  </message>
  <message>
   <source>Seconds for each code</source>
   <translation>שניות לכל קוד</translation>
  </message>
  <message>
   <source>s each</source>
   <translation>שנ׳ לכל קוד</translation>
  </message>
  <message>
   <source>Whole screen</source>
   <translation>מסך מלא</translation>
  </message>
  <message>
   <source>Photograph each code, in any order. The other station says which are missing. Whoever sees the screen can read the installation IDs.</source>
   <translation>צלמו כל קוד, בכל סדר. התחנה השנייה אומרת אילו חסרים. מי שרואה את המסך יכול לקרוא את מזהי ההתקנה.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>עצירה</translation>
  </message>
  <message>
   <source>Station cards (*.vamtcard *.txt);;All files (*)</source>
   <translation>כרטיסי תחנה (*.vamtcard *.txt);;כל הקבצים (*)</translation>
  </message>
  <message>
   <source>Enrol a station</source>
   <translation>רישום תחנה</translation>
  </message>
  <message>
   <source>Somebody read it aloud from that station's own screen</source>
   <translation>מישהו הקריא אותה מהמסך של התחנה עצמה</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>כרטיס</translation>
  </message>
  <message>
   <source>Name here</source>
   <translation>שם כאן</translation>
  </message>
  <message>
   <source>Read the card</source>
   <translation>קריאת הכרטיס</translation>
  </message>
  <message>
   <source>Claims to be {name}, {role} side.{known}</source>
   <translation>טוענת שהיא {name}, צד: {role}.{known}</translation>
  </message>
  <message>
   <source>Revoke {name}</source>
   <translation>שלילת האמון ב־{name}</translation>
  </message>
  <message>
   <source>Save this station's card</source>
   <translation>שמירת הכרטיס של תחנה זו</translation>
  </message>
  <message>
   <source>On which side is this computer?</source>
   <translation>באיזה צד נמצא מחשב זה?</translation>
  </message>
  <message>
   <source>Lab: its machines have no Internet</source>
   <translation>מעבדה: למחשבים שלה אין אינטרנט</translation>
  </message>
  <message>
   <source>Connected: it may speak with a clearinghouse</source>
   <translation>מחוברת: רשאית לדבר עם מסלקה</translation>
  </message>
  <message>
   <source>Trust this station</source>
   <translation>מתן אמון בתחנה זו</translation>
  </message>
  <message>
   <source>Its card says who it claims to be. Have the fingerprint read aloud from that station's own screen, on another way than the card came, and type it here.</source>
   <translation>הכרטיס אומר מי היא טוענת שהיא. בקשו שיקריאו לכם את טביעת האצבע מהמסך של אותה תחנה, בדרך אחרת מזו שבה הגיע הכרטיס, והקלידו אותה כאן.</translation>
  </message>
  <message>
   <source>as it was read aloud</source>
   <translation>כפי שהוקראה</translation>
  </message>
  <message>
   <source>as on the card</source>
   <translation>כמו בכרטיס</translation>
  </message>
  <message>
   <source>No card was chosen yet.</source>
   <translation>עדיין לא נבחר כרטיס.</translation>
  </message>
  <message>
   <source>Both are needed: the card, and the fingerprint that was read aloud.</source>
   <translation>נחוצים שניהם: הכרטיס, וטביעת האצבע שהוקראה.</translation>
  </message>
  <message>
   <source>Have the fingerprint read aloud first.</source>
   <translation>בקשו תחילה שיקריאו את טביעת האצבע.</translation>
  </message>
  <message>
   <source>Whoever exchanged the file may have exchanged the card too: only the other station's own screen tells.</source>
   <translation>מי שהחליף את הקובץ אולי החליף גם את הכרטיס: רק המסך של התחנה השנייה עצמה אומר.</translation>
  </message>
  <message>
   <source>This is the card of another station than the one that signed the file.</source>
   <translation>זה הכרטיס של תחנה אחרת מזו שחתמה על הקובץ.</translation>
  </message>
  <message>
   <source>Ask for the card of the station whose fingerprint stands above.</source>
   <translation>בקשו את הכרטיס של התחנה שטביעת האצבע שלה מופיעה למעלה.</translation>
  </message>
  <message>
   <source>Revoke the station</source>
   <translation>שלילת האמון בתחנה</translation>
  </message>
  <message>
   <source>Files that it signs are refused from now on. What was imported before stays as it is.</source>
   <translation>קבצים שהיא חותמת נדחים מעתה. מה שיובא קודם נשאר כפי שהוא.</translation>
  </message>
  <message>
   <source>A station is revoked for a reason.</source>
   <translation>אמון בתחנה נשלל מסיבה כלשהי.</translation>
  </message>
  <message>
   <source>Say what has happened.</source>
   <translation>ציינו מה קרה.</translation>
  </message>
  <message>
   <source>Save the card</source>
   <translation>שמירת הכרטיס</translation>
  </message>
  <message>
   <source>It holds public keys only. The other side enrols it and compares the fingerprint with the one on this page.</source>
   <translation>יש בו מפתחות ציבוריים בלבד. הצד השני רושם אותו ומשווה את טביעת האצבע לזו שבדף זה.</translation>
  </message>
  <message>
   <source>Keep this side</source>
   <translation>להישאר בצד זה</translation>
  </message>
  <message>
   <source>A lab asks and a connected station answers; what is signed the other way round is refused. The fingerprint stays, but the card changes: stations that know this one on its other side have to revoke it and enrol its new card.</source>
   <translation>מעבדה שואלת ותחנה מחוברת עונה; מה שנחתם בכיוון ההפוך נדחה. טביעת האצבע נשארת, אך הכרטיס משתנה: תחנות שמכירות את זו בצד השני צריכות לשלול ממנה את האמון ולרשום את הכרטיס החדש שלה.</translation>
  </message>
  <message>
   <source> It is trusted already.</source>
   <translation> כבר ניתן בה אמון.</translation>
  </message>
  <message>
   <source> It was revoked; enrolling trusts it again.</source>
   <translation> האמון בה נשלל; רישום ייתן בה אמון שוב.</translation>
  </message>
  <message>
   <source>Will be taken in</source>
   <translation>ייקלט</translation>
  </message>
  <message>
   <source>Tells of a failure</source>
   <translation>מספר על כשל</translation>
  </message>
  <message>
   <source>Known already</source>
   <translation>כבר ידוע</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>נדחה</translation>
  </message>
  <message>
   <source>Make a batch of the installation IDs on the page Batches.</source>
   <translation>צרו אצווה ממזהי ההתקנה בדף „אצוות”.</translation>
  </message>
  <message>
   <source>What becomes of it</source>
   <translation>מה יהיה עליו</translation>
  </message>
  <message>
   <source>What it tells</source>
   <translation>מה הוא מספר</translation>
  </message>
  <message>
   <source>Take in kit results</source>
   <translation>קליטת תוצאות של ערכה</translation>
  </message>
  <message>
   <source>Kit or result</source>
   <translation>ערכה או תוצאה</translation>
  </message>
  <message>
   <source>The kit's folder on the stick, or one result file</source>
   <translation>תיקיית הערכה בכונן הנייד, או קובץ תוצאה אחד</translation>
  </message>
  <message>
   <source>Nothing was looked at yet</source>
   <translation>עדיין לא עיינו בדבר</translation>
  </message>
  <message>
   <source>Choose a kit's folder.</source>
   <translation>בחרו תיקיית ערכה.</translation>
  </message>
  <message numerus="yes">
   <source>%n results taken in</source>
   <extracomment>One: %n result taken in</extracomment>
   <translation>
    <numerusform>נקלטה תוצאה אחת</numerusform>
    <numerusform>נקלטו %n תוצאות</numerusform>
   </translation>
  </message>
  <message>
   <source>looked at, nothing new</source>
   <translation>נבדק, אין חדש</translation>
  </message>
  <message>
   <source>Each result is recorded wholly or not at all. What is damaged, of another kit or taken in already changes nothing.</source>
   <translation>כל תוצאה נרשמת כולה או כלל לא. מה שפגום, שייך לערכה אחרת או כבר נקלט אינו משנה דבר.</translation>
  </message>
  <message>
   <source>Results of the kit</source>
   <translation>תוצאות הערכה</translation>
  </message>
  <message>
   <source>Nothing was chosen yet.</source>
   <translation>עדיין לא נבחר דבר.</translation>
  </message>
  <message>
   <source>Choose the kit's folder on the stick.</source>
   <translation>בחרו את תיקיית הערכה בכונן הנייד.</translation>
  </message>
  <message>
   <source>{failed} of them tell of a failure</source>
   <translation>{failed} מהן מספרות על כשל</translation>
  </message>
  <message>
   <source>{refused} refused</source>
   <translation>{refused} נדחו</translation>
  </message>
  <message numerus="yes">
   <source>Take in %n results</source>
   <extracomment>One: Take in %n result</extracomment>
   <translation>
    <numerusform>קליטת תוצאה אחת</numerusform>
    <numerusform>קליטת %n תוצאות</numerusform>
   </translation>
  </message>
  <message>
   <source>There is nothing to take in.</source>
   <translation>אין מה לקלוט.</translation>
  </message>
  <message>
   <source>See the reasons in the list.</source>
   <translation>ראו את הסיבות ברשימה.</translation>
  </message>
  <message>
   <source>result</source>
   <translation>תוצאה</translation>
  </message>
  <message>
   <source>results</source>
   <translation>תוצאות</translation>
  </message>
  <message>
   <source>Asking</source>
   <translation>שואל</translation>
  </message>
  <message>
   <source>As trusted</source>
   <translation>כפי שניתן בו אמון</translation>
  </message>
  <message>
   <source>New</source>
   <translation>חדש</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>השתנה</translation>
  </message>
  <message>
   <source>Not shown</source>
   <translation>לא הוצג</translation>
  </message>
  <message>
   <source>Has none</source>
   <translation>אין לו</translation>
  </message>
  <message>
   <source>Host key</source>
   <translation>מפתח מארח</translation>
  </message>
  <message>
   <source>Shown by the machine</source>
   <translation>הוצג בידי המחשב</translation>
  </message>
  <message>
   <source>Trusted so far</source>
   <translation>האמון עד כה</translation>
  </message>
  <message>
   <source>Check host keys</source>
   <translation>בדיקת מפתחות מארח</translation>
  </message>
  <message>
   <source>Trust</source>
   <translation>מתן אמון</translation>
  </message>
  <message numerus="yes">
   <source>Trust %n host keys</source>
   <extracomment>One: Trust %n host key</extracomment>
   <translation>
    <numerusform>מתן אמון במפתח מארח אחד</numerusform>
    <numerusform>מתן אמון ב־%n מפתחות מארח</numerusform>
   </translation>
  </message>
  <message>
   <source>Compare what a machine shows, its host key or over HTTPS its certificate, with what stands on its own screen (ssh-keygen -lf on the machine) before you trust it. One that changed without your doing may be another machine in its place.</source>
   <translation>לפני שאתם נותנים אמון, השוו את מה שמחשב מציג – מפתח המארח שלו, או האישור שלו ב־HTTPS – למה שמופיע על המסך שלו (ssh-keygen -lf במחשב). מפתח שהשתנה שלא על ידכם עשוי להיות מחשב אחר במקומו.</translation>
  </message>
  <message numerus="yes">
   <source>%n machines showed nothing.</source>
   <extracomment>One: %n machine showed nothing.</extracomment>
   <translation>
    <numerusform>מחשב אחד לא הציג דבר.</numerusform>
    <numerusform>%n מחשבים לא הציגו דבר.</numerusform>
   </translation>
  </message>
  <message>
   <source>See why in the list; no password was sent to a machine that is not trusted.</source>
   <translation>ראו ברשימה מדוע; לא נשלחה סיסמה למחשב שאין בו אמון.</translation>
  </message>
  <message>
   <source>There is nothing to trust anew.</source>
   <translation>אין במה לתת אמון מחדש.</translation>
  </message>
  <message>
   <source>All host keys that were shown are trusted now.</source>
   <translation>כעת ניתן אמון בכל מפתחות המארח שהוצגו.</translation>
  </message>
  <message>
   <source>machine</source>
   <translation>מחשב</translation>
  </message>
  <message>
   <source>machines</source>
   <translation>מחשבים</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>לא עכשיו</translation>
  </message>
  <message>
   <source>Choose a passphrase</source>
   <translation>בחירת משפט סיסמה</translation>
  </message>
  <message>
   <source>Unlock product keys and passwords</source>
   <translation>פתיחת הנעילה של מפתחות המוצר והסיסמאות</translation>
  </message>
  <message>
   <source>Use the recovery code…</source>
   <translation>שימוש בקוד השחזור…</translation>
  </message>
  <message>
   <source>Enter the passphrase.</source>
   <translation>הזינו את משפט הסיסמה.</translation>
  </message>
  <message>
   <source>Set passphrase</source>
   <translation>קביעת משפט סיסמה</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>פתיחת הנעילה</translation>
  </message>
  <message>
   <source>Product keys and passwords will be sealed with it. Only a recovery code, which you are offered next, opens them if it is forgotten.</source>
   <translation>מפתחות מוצר וסיסמאות ייאטמו בעזרתו. אם יישכח, רק קוד שחזור, שיוצע לכם מיד, פותח אותם.</translation>
  </message>
  <message>
   <source>Without it everything can be looked at, but no machine can be reached and no key installed.</source>
   <translation>בלעדיו אפשר לעיין בהכול, אך לא להגיע לאף מחשב ולא להתקין מפתח.</translation>
  </message>
  <message>
   <source>At least {count} characters.</source>
   <translation>לפחות {count} תווים.</translation>
  </message>
  <message>
   <source>Several words are easy to remember.</source>
   <translation>קל לזכור כמה מילים.</translation>
  </message>
  <message>
   <source>Nothing is sealed yet.</source>
   <translation>עדיין לא נאטם דבר.</translation>
  </message>
  <message>
   <source>Product keys and passwords open by your passphrase.</source>
   <translation>מפתחות המוצר והסיסמאות נפתחים במשפט הסיסמה שלכם.</translation>
  </message>
  <message>
   <source>Product keys and passwords open by this system's keyring.</source>
   <translation>מפתחות המוצר והסיסמאות נפתחים במחזיק המפתחות של מערכת זו.</translation>
  </message>
  <message>
   <source>Present passphrase</source>
   <translation>משפט הסיסמה הנוכחי</translation>
  </message>
  <message>
   <source>Keys and passwords</source>
   <translation>מפתחות וסיסמאות</translation>
  </message>
  <message>
   <source>Make a recovery code…</source>
   <translation>יצירת קוד שחזור…</translation>
  </message>
  <message>
   <source>Set a new passphrase…</source>
   <translation>קביעת משפט סיסמה חדש…</translation>
  </message>
  <message>
   <source>Keep them in the keyring…</source>
   <translation>שמירתם במחזיק המפתחות…</translation>
  </message>
  <message>
   <source>Seal everything anew…</source>
   <translation>אטימת הכול מחדש…</translation>
  </message>
  <message>
   <source>What was changed…</source>
   <translation>מה השתנה…</translation>
  </message>
  <message>
   <source>Choose a new passphrase</source>
   <translation>בחירת משפט סיסמה חדש</translation>
  </message>
  <message>
   <source>From the next start on it is asked for. The recovery code stays valid.</source>
   <translation>מההפעלה הבאה הוא יתבקש. קוד השחזור נשאר בתוקף.</translation>
  </message>
  <message>
   <source>Keep them in the keyring</source>
   <translation>שמירתם במחזיק המפתחות</translation>
  </message>
  <message>
   <source>Keep in the keyring</source>
   <translation>שמירה במחזיק המפתחות</translation>
  </message>
  <message>
   <source>They open with your logon to this system, and no passphrase is asked for.</source>
   <translation>הם נפתחים עם הכניסה שלכם למערכת זו, ולא יתבקש משפט סיסמה.</translation>
  </message>
  <message>
   <source>Seal everything anew</source>
   <translation>אטימת הכול מחדש</translation>
  </message>
  <message>
   <source>Seal anew</source>
   <translation>אטימה מחדש</translation>
  </message>
  <message>
   <source>A fresh data key for all product keys and passwords. The recovery code of now is void afterwards; the new one is shown next.</source>
   <translation>מפתח נתונים חדש לכל מפתחות המוצר והסיסמאות. קוד השחזור הנוכחי יהיה בטל לאחר מכן; החדש יוצג מיד.</translation>
  </message>
  <message>
   <source>A recovery code is in force.</source>
   <translation>קוד שחזור נמצא בתוקף.</translation>
  </message>
  <message>
   <source>They are closed.</source>
   <translation>הם נעולים.</translation>
  </message>
  <message>
   <source>Unlock them first: Settings, Unlock.</source>
   <translation>פתחו תחילה את נעילתם: הגדרות, פתיחת הנעילה.</translation>
  </message>
  <message>
   <source>There is no recovery code.</source>
   <translation>אין קוד שחזור.</translation>
  </message>
  <message>
   <source>Without one a lost passphrase or keyring loses them.</source>
   <translation>בלעדיו, אובדן משפט הסיסמה או מחזיק המפתחות הוא אובדנם.</translation>
  </message>
  <message>
   <source>Workbook (XLSX)</source>
   <translation>חוברת עבודה (XLSX)</translation>
  </message>
  <message>
   <source>PDF, with charts</source>
   <translation>PDF, עם תרשימים</translation>
  </message>
  <message>
   <source>Web page (HTML), one file</source>
   <translation>דף אינטרנט (HTML), קובץ אחד</translation>
  </message>
  <message>
   <source>CSV, a file for each table</source>
   <translation>CSV, קובץ לכל טבלה</translation>
  </message>
  <message>
   <source>Operator</source>
   <translation>מפעיל</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>תבנית</translation>
  </message>
  <message>
   <source>Reports (*.xlsx *.pdf *.html *.csv)</source>
   <translation>דוחות (*.xlsx *.pdf *.html *.csv)</translation>
  </message>
  <message>
   <source>From day</source>
   <translation>מיום</translation>
  </message>
  <message>
   <source>2026-03-01 (local time)</source>
   <translation>2026-03-01 (שעון מקומי)</translation>
  </message>
  <message>
   <source>Until day</source>
   <translation>עד יום</translation>
  </message>
  <message>
   <source>2026-03-31, included</source>
   <translation>2026-03-31, כולל</translation>
  </message>
  <message>
   <source>Ending within</source>
   <translation>מסתיים בתוך</translation>
  </message>
  <message>
   <source>days</source>
   <translation>ימים</translation>
  </message>
  <message numerus="yes">
   <source> and %n more files</source>
   <extracomment>One:  and %n more file</extracomment>
   <translation>
    <numerusform>ועוד קובץ אחד</numerusform>
    <numerusform>ועוד %n קבצים</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Report written with %n rows.</source>
   <extracomment>One: Report written with %n row.</extracomment>
   <translation>
    <numerusform>נכתב דוח עם שורה אחת.</numerusform>
    <numerusform>נכתב דוח עם %n שורות.</numerusform>
   </translation>
  </message>
  <message>
   <source>From</source>
   <translation>מ</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>עד</translation>
  </message>
  <message>
   <source>Write the report</source>
   <translation>כתיבת הדוח</translation>
  </message>
  <message>
   <source>The same numbers in every format. Nothing is changed by a report.</source>
   <translation>אותם מספרים בכל תבנית. דוח אינו משנה דבר.</translation>
  </message>
  <message>
   <source>Any {words}</source>
   <translation>הכול: {words}</translation>
  </message>
  <message>
   <source>Everything that was finished is recorded. Start the engine again: what was under way is looked at before anything is repeated.</source>
   <translation>כל מה שהסתיים רשום. הפעילו שוב את המנוע: מה שהיה בעיצומו נבדק לפני שחוזרים על דבר.</translation>
  </message>
  <message>
   <source>The engine could not be started</source>
   <translation>לא ניתן היה להפעיל את המנוע</translation>
  </message>
  <message>
   <source>Install the program again; its own command is missing or may not be run.</source>
   <translation>התקינו את התוכנית מחדש; הפקודה שלה חסרה או שאין רשות להריצה.</translation>
  </message>
  <message>
   <source>The engine stopped unexpectedly</source>
   <translation>המנוע נעצר באופן בלתי צפוי</translation>
  </message>
  <message>
   <source>The engine is not running</source>
   <translation>המנוע אינו פועל</translation>
  </message>
  <message>
   <source>Start the engine again, then repeat.</source>
   <translation>הפעילו שוב את המנוע, ואז חזרו על הפעולה.</translation>
  </message>
  <message>
   <source>The engine gave no reason</source>
   <translation>המנוע לא נתן סיבה</translation>
  </message>
  <message>
   <source>in a batch</source>
   <translation>באצווה</translation>
  </message>
  <message>
   <source>licensed before</source>
   <translation>היו ברישיון קודם</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>נכשלו</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>נעצרו</translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <extracomment>One: %n day</extracomment>
   <translation>
    <numerusform>יום אחד</numerusform>
    <numerusform>%n ימים</numerusform>
   </translation>
  </message>
  <message>
   <source>About VAMT-Qt</source>
   <translation>אודות VAMT-Qt</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>רישיונות</translation>
  </message>
  <message>
   <source>Volume activation for labs without Internet.</source>
   <translation>הפעלה מרוכזת למעבדות ללא אינטרנט.</translation>
  </message>
  <message>
   <source>VAMT-Qt manual</source>
   <translation>המדריך של VAMT-Qt</translation>
  </message>
  <message>
   <source>Search the manual</source>
   <translation>חיפוש במדריך</translation>
  </message>
  <message>
   <source>Pages of the manual</source>
   <translation>דפי המדריך</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>מדריך</translation>
  </message>
  <message>
   <source>No page contains all of these words.</source>
   <translation>אין דף שמכיל את כל המילים האלה.</translation>
  </message>
  <message>
   <source>Open the practice lab</source>
   <translation>פתיחת מעבדת האימון</translation>
  </message>
  <message>
   <source>About and licences…</source>
   <translation>אודות ורישיונות…</translation>
  </message>
  <message>
   <source>These data are open in another window</source>
   <translation>נתונים אלה פתוחים בחלון אחר</translation>
  </message>
  <message>
   <source>{message} Only one at a time may change them, so that nothing is spent twice. Here you can look at everything; what the other one does appears here.</source>
   <translation>{message} רק אחד בכל פעם רשאי לשנות אותם, כדי שדבר לא ינוצל פעמיים. כאן אפשר לעיין בהכול; מה שהאחר עושה מופיע כאן.</translation>
  </message>
  <message>
   <source>Look only</source>
   <translation>עיון בלבד</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>שפה</translation>
  </message>
  <message>
   <source>Language: {name}</source>
   <translation>שפה: {name}</translation>
  </message>
  <message>
   <source>The window speaks it from its next start on.</source>
   <translation>החלון ידבר בה מההפעלה הבאה שלו.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>כמו במערכת</translation>
  </message>
  <message>
   <source>Batch {batch}</source>
   <translation>אצווה {batch}</translation>
  </message>
  <message>
   <source>Run {run}</source>
   <translation>הרצה {run}</translation>
  </message>
  <message>
   <source>Up to entry {upto}</source>
   <translation>עד רשומה {upto}</translation>
  </message>
  <message numerus="yes">
   <source>%n machines are through</source>
   <extracomment>One: %n machine is through</extracomment>
   <translation>
    <numerusform>מחשב אחד סיים</numerusform>
    <numerusform>%n מחשבים סיימו</numerusform>
   </translation>
  </message>
  <message>
   <source>Interrupted: {run}</source>
   <translation>נקטעה: {run}</translation>
  </message>
  <message>
   <source>Stopped: {run}</source>
   <translation>נעצרה: {run}</translation>
  </message>
  <message>
   <source>Over: {run}</source>
   <translation>הסתיימה: {run}</translation>
  </message>
  <message numerus="yes">
   <source>%n failed</source>
   <extracomment>One: %n failed</extracomment>
   <translation>
    <numerusform>אחד נכשל</numerusform>
    <numerusform>%n נכשלו</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n were not begun or finished</source>
   <extracomment>One: %n was not begun or finished</extracomment>
   <translation>
    <numerusform>אחד לא התחיל או לא הסתיים</numerusform>
    <numerusform>%n לא התחילו או לא הסתיימו</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more causes</source>
   <extracomment>One: %n more cause</extracomment>
   <translation>
    <numerusform>סיבה אחת נוספת</numerusform>
    <numerusform>%n סיבות נוספות</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Runs were interrupted</source>
   <extracomment>One: A run was interrupted</extracomment>
   <translation>
    <numerusform>הרצה נקטעה</numerusform>
    <numerusform>הרצות נקטעו</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n runs</source>
   <extracomment>One: %n run</extracomment>
   <translation>
    <numerusform>הרצה אחת</numerusform>
    <numerusform>%n הרצות</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{run_name}: %n machines still to do. Go on with it; nothing is spent twice.</source>
   <extracomment>One: {run_name}: %n machine still to do. Go on with it; nothing is spent twice.</extracomment>
   <translation>
    <numerusform>{run_name}: נותר מחשב אחד. המשיכו; דבר אינו מנוצל פעמיים.</numerusform>
    <numerusform>{run_name}: נותרו %n מחשבים. המשיכו; דבר אינו מנוצל פעמיים.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no recovery code</source>
   <translation>אין קוד שחזור</translation>
  </message>
  <message>
   <source>If the passphrase or the keyring is lost, so are the stored product keys and passwords. Make one now and keep it apart from this computer.</source>
   <translation>אם משפט הסיסמה או מחזיק המפתחות יאבדו, יאבדו גם מפתחות המוצר והסיסמאות השמורים. צרו קוד כעת ושמרו אותו בנפרד ממחשב זה.</translation>
  </message>
  <message>
   <source>Out for more than a week</source>
   <translation>בחוץ יותר משבוע</translation>
  </message>
  <message numerus="yes">
   <source>The oldest for {out}. %n activations held until the answers are imported, or the batches are closed.</source>
   <extracomment>One: The oldest for {out}. %n activation held until the answers are imported, or the batches are closed.</extracomment>
   <translation>
    <numerusform>הוותיקה ביותר {out}. הפעלה אחת שמורה עד שהתשובות ייובאו או שהאצוות ייסגרו.</numerusform>
    <numerusform>הוותיקה ביותר {out}. %n הפעלות שמורות עד שהתשובות ייובאו או שהאצוות ייסגרו.</numerusform>
   </translation>
  </message>
  <message>
   <source>…{last_five}: others spent more than this ledger knows of</source>
   <translation>…{last_five}: אחרים ניצלו יותר ממה שיומן זה יודע</translation>
  </message>
  <message>
   <source>The key's page shows the entries that may explain it.</source>
   <translation>דף המפתח מציג את הרשומות שעשויות להסביר זאת.</translation>
  </message>
  <message>
   <source>Grace or validity ends within 30 days</source>
   <translation>תקופת החסד או התוקף מסתיימים בתוך 30 יום</translation>
  </message>
  <message numerus="yes">
   <source>%n products</source>
   <extracomment>One: %n product</extracomment>
   <translation>
    <numerusform>מוצר אחד</numerusform>
    <numerusform>%n מוצרים</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>On %n machines. Activate them before Windows begins to remind its users.</source>
   <extracomment>One: On %n machine. Activate them before Windows begins to remind its users.</extracomment>
   <translation>
    <numerusform>במחשב אחד. הפעילו אותם לפני ש־Windows יתחיל להזכיר למשתמשים.</numerusform>
    <numerusform>ב־%n מחשבים. הפעילו אותם לפני ש־Windows יתחיל להזכיר למשתמשים.</numerusform>
   </translation>
  </message>
  <message>
   <source>Failed for {causes}</source>
   <translation>נכשלו עקב {causes}</translation>
  </message>
  <message>
   <source>Each machine tells its own and what to do.</source>
   <translation>כל מחשב מספר את שלו ומה לעשות.</translation>
  </message>
  <message>
   <source>Ending within 30 days</source>
   <translation>מסתיימים בתוך 30 יום</translation>
  </message>
  <message>
   <source>Not licensed</source>
   <translation>ללא רישיון</translation>
  </message>
  <message>
   <source>Choose them and activate; the wizard says first what it spends.</source>
   <translation>בחרו אותם והפעילו; האשף אומר תחילה מה ינוצל.</translation>
  </message>
  <message>
   <source>Not probed yet</source>
   <translation>טרם תושאלו</translation>
  </message>
  <message>
   <source>Probing only looks; it shows what is installed and licensed.</source>
   <translation>תשאול רק מסתכל; הוא מראה מה מותקן ומה ברישיון.</translation>
  </message>
  <message>
   <source>Failed for other causes</source>
   <translation>נכשלו מסיבות אחרות</translation>
  </message>
  <message>
   <source>Order more, or use another key, before the next large run.</source>
   <translation>הזמינו עוד, או השתמשו במפתח אחר, לפני ההרצה הגדולה הבאה.</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>בדרך</translation>
  </message>
  <message>
   <source>What it holds</source>
   <translation>מה היא שומרת</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>נוצרה</translation>
  </message>
  <message>
   <source>Sealed</source>
   <translation>נאטמה</translation>
  </message>
  <message>
   <source>Out since</source>
   <translation>יצאה ב</translation>
  </message>
  <message>
   <source>Out for</source>
   <translation>בחוץ</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>מקור</translation>
  </message>
  <message>
   <source>Sent to</source>
   <translation>נשלחה אל</translation>
  </message>
  <message>
   <source>Ticket</source>
   <translation>מספר פנייה</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>שורות</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>אושרו</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>נדחו</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>ללא תשובה</translation>
  </message>
  <message>
   <source>To deposit</source>
   <translation>להזנה</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>מפתחות</translation>
  </message>
  <message>
   <source>Discard this batch?</source>
   <translation>לבטל את האצווה הזו?</translation>
  </message>
  <message numerus="yes">
   <source>Nothing was spent. Its %n machines wait again and can go into another batch.</source>
   <extracomment>One: Nothing was spent. Its %n machine wait again and can go into another batch.</extracomment>
   <translation>
    <numerusform>לא נוצל דבר. המחשב שבה ימתין שוב ויוכל להיכנס לאצווה אחרת.</numerusform>
    <numerusform>לא נוצל דבר. %n המחשבים שבה ימתינו שוב ויוכלו להיכנס לאצווה אחרת.</numerusform>
   </translation>
  </message>
  <message>
   <source>Make a batch</source>
   <translation>יצירת אצווה</translation>
  </message>
  <message>
   <source>Of every machine that waits for a confirmation ID of this key. What it holds is shown before it is sealed.</source>
   <translation>מכל מחשב שממתין למזהה אישור של מפתח זה. מה שהיא שומרת מוצג לפני האטימה.</translation>
  </message>
  <message>
   <source>Make batch</source>
   <translation>יצירת אצווה</translation>
  </message>
  <message>
   <source>Discard the batch</source>
   <translation>ביטול האצווה</translation>
  </message>
  <message>
   <source>Seal it, or discard it</source>
   <translation>לאטום או לבטל</translation>
  </message>
  <message>
   <source>Hand it over</source>
   <translation>למסור</translation>
  </message>
  <message>
   <source>Ask again for the answer</source>
   <translation>לבקש שוב את התשובה</translation>
  </message>
  <message>
   <source>Type what is answered</source>
   <translation>להקליד את התשובות</translation>
  </message>
  <message>
   <source>Import the answer</source>
   <translation>לייבא את התשובה</translation>
  </message>
  <message>
   <source>Export the answer</source>
   <translation>לייצא את התשובה</translation>
  </message>
  <message>
   <source>Close it</source>
   <translation>לסגור</translation>
  </message>
  <message>
   <source>Nothing more</source>
   <translation>אין עוד</translation>
  </message>
  <message numerus="yes">
   <source>Deposit %n confirmation IDs</source>
   <extracomment>One: Deposit %n confirmation ID</extracomment>
   <translation>
    <numerusform>הזנת מזהה אישור אחד</numerusform>
    <numerusform>הזנת %n מזהי אישור</numerusform>
   </translation>
  </message>
  <message>
   <source>{missing} of {lines} without an answer.</source>
   <translation>{missing} מתוך {lines} ללא תשובה.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>פתוחה</translation>
  </message>
  <message>
   <source>Out</source>
   <translation>בחוץ</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>נענתה</translation>
  </message>
  <message>
   <source>Applied</source>
   <translation>הוחלה</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>נסגרה</translation>
  </message>
  <message>
   <source>Out for {age}. </source>
   <translation>בחוץ {age}. </translation>
  </message>
  <message>
   <source>{lines}. Nothing is held or spent until it is sealed.</source>
   <translation>{lines}. דבר אינו שמור או מנוצל עד לאטימה.</translation>
  </message>
  <message>
   <source>{lines} of another station, to be handed over.</source>
   <translation>{lines} של תחנה אחרת, למסירה.</translation>
  </message>
  <message>
   <source>{lines}, each holding an activation. It has not left this room yet.</source>
   <translation>{lines}, כל אחת שומרת הפעלה. היא עדיין לא יצאה מהחדר.</translation>
  </message>
  <message numerus="yes">
   <source>%n confirmation IDs wait to be deposited.</source>
   <extracomment>One: %n confirmation ID waits to be deposited.</extracomment>
   <translation>
    <numerusform>מזהה אישור אחד ממתין להזנה.</numerusform>
    <numerusform>%n מזהי אישור ממתינים להזנה.</numerusform>
   </translation>
  </message>
  <message>
   <source>Every line is answered, and the answer was handed back.</source>
   <translation>כל השורות נענו, והתשובה הוחזרה.</translation>
  </message>
  <message numerus="yes">
   <source>%n confirmation IDs came, none waits any longer.</source>
   <extracomment>One: %n confirmation ID came, none waits any longer.</extracomment>
   <translation>
    <numerusform>הגיע מזהה אישור אחד, אף אחד אינו ממתין עוד.</numerusform>
    <numerusform>הגיעו %n מזהי אישור, אף אחד אינו ממתין עוד.</numerusform>
   </translation>
  </message>
  <message>
   <source>Closed; no confirmation ID came.</source>
   <translation>נסגרה; לא הגיע מזהה אישור.</translation>
  </message>
  <message>
   <source>{missing} to hand over</source>
   <translation>{missing} למסירה</translation>
  </message>
  <message>
   <source>oldest: {age}</source>
   <translation>הוותיקה ביותר: {age}</translation>
  </message>
  <message>
   <source>Every line is answered.</source>
   <translation>כל השורות נענו.</translation>
  </message>
  <message>
   <source>to hand back</source>
   <translation>להחזרה</translation>
  </message>
  <message>
   <source>to deposit</source>
   <translation>להזנה</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>חסרים</translation>
  </message>
  <message>
   <source>Seal…</source>
   <translation>אטימה…</translation>
  </message>
  <message>
   <source>Discard…</source>
   <translation>ביטול…</translation>
  </message>
  <message>
   <source>Deposit</source>
   <translation>הזנה</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>בקשה חוזרת</translation>
  </message>
  <message>
   <source>Hand over…</source>
   <translation>מסירה…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>ייצוא…</translation>
  </message>
  <message>
   <source>Print codes…</source>
   <translation>הדפסת קודים…</translation>
  </message>
  <message>
   <source>Print call sheets…</source>
   <translation>הדפסת דפי טלפון…</translation>
  </message>
  <message>
   <source>By hand…</source>
   <translation>ידנית…</translation>
  </message>
  <message>
   <source>Correct a confirmation ID…</source>
   <translation>תיקון מזהה אישור…</translation>
  </message>
  <message>
   <source>Import answer…</source>
   <translation>ייבוא תשובה…</translation>
  </message>
  <message>
   <source>Import a file of VAMT…</source>
   <translation>ייבוא קובץ של VAMT…</translation>
  </message>
  <message>
   <source>Close…</source>
   <translation>סגירה…</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>אצווה</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>שלב</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>תשובה</translation>
  </message>
  <message>
   <source>Deposit the confirmation IDs on the page Machines.</source>
   <translation>הזינו את מזהי האישור בדף „מחשבים”.</translation>
  </message>
  <message>
   <source>The confirmation ID was corrected. Nothing was spent.</source>
   <translation>מזהה האישור תוקן. לא נוצל דבר.</translation>
  </message>
  <message>
   <source>Batch {id} is on its way to {clearinghouse}.</source>
   <translation>אצווה {id} בדרכה אל {clearinghouse}.</translation>
  </message>
  <message>
   <source>Send it again later: what was answered is not asked for twice.</source>
   <translation>שלחו אותה שוב מאוחר יותר: מה שנענה אינו נשאל פעמיים.</translation>
  </message>
  <message>
   <source>{confirmed} confirmed, {rejected} rejected, {missing} without an answer.</source>
   <translation>{confirmed} אושרו, {rejected} נדחו, {missing} ללא תשובה.</translation>
  </message>
  <message numerus="yes">
   <source>The answer brought %n lines that were not known.</source>
   <extracomment>One: The answer brought %n line that was not known.</extracomment>
   <translation>
    <numerusform>התשובה הביאה שורה אחת שלא הייתה ידועה.</numerusform>
    <numerusform>התשובה הביאה %n שורות שלא היו ידועות.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lines got their confirmation ID.</source>
   <extracomment>One: %n line got its confirmation ID.</extracomment>
   <translation>
    <numerusform>שורה אחת קיבלה את מזהה האישור שלה.</numerusform>
    <numerusform>%n שורות קיבלו את מזהי האישור שלהן.</numerusform>
   </translation>
  </message>
  <message>
   <source>Deposit the confirmation IDs next.</source>
   <translation>הזינו כעת את מזהי האישור.</translation>
  </message>
  <message numerus="yes">
   <source>The confirmation ID was corrected, in %n other places too. Nothing was spent.</source>
   <extracomment>One: The confirmation ID was corrected, in %n other place too. Nothing was spent.</extracomment>
   <translation>
    <numerusform>מזהה האישור תוקן, גם במקום נוסף אחד. לא נוצל דבר.</numerusform>
    <numerusform>מזהה האישור תוקן, גם ב-%n מקומות נוספים. לא נוצל דבר.</numerusform>
   </translation>
  </message>
  <message>
   <source>Written to {path}</source>
   <translation>נכתב אל {path}</translation>
  </message>
  <message>
   <source>To compare after the way: SHA-256 {file_digest}</source>
   <translation>להשוואה אחרי הדרך: SHA-256 {file_digest}</translation>
  </message>
  <message>
   <source>Send it to the clearinghouse, then export the answer.</source>
   <translation>שלחו אותה למסלקה, ואז ייצאו את התשובה.</translation>
  </message>
  <message numerus="yes">
   <source>A request of %n lines was here already.</source>
   <extracomment>One: A request of %n line was here already.</extracomment>
   <translation>
    <numerusform>בקשה של שורה אחת כבר הייתה כאן.</numerusform>
    <numerusform>בקשה של %n שורות כבר הייתה כאן.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>A request of %n lines came in.</source>
   <extracomment>One: A request of %n line came in.</extracomment>
   <translation>
    <numerusform>נכנסה בקשה של שורה אחת.</numerusform>
    <numerusform>נכנסה בקשה של %n שורות.</numerusform>
   </translation>
  </message>
  <message>
   <source>Batches</source>
   <translation>אצוות</translation>
  </message>
  <message>
   <source>Installation IDs on their way</source>
   <translation>מזהי התקנה בדרכם</translation>
  </message>
  <message>
   <source>Select a batch to see its lines and what to do next.</source>
   <translation>בחרו אצווה כדי לראות את שורותיה ומה לעשות כעת.</translation>
  </message>
  <message>
   <source>batch</source>
   <translation>אצווה</translation>
  </message>
  <message>
   <source>batches</source>
   <translation>אצוות</translation>
  </message>
  <message>
   <source>No batches yet</source>
   <translation>אין עדיין אצוות</translation>
  </message>
  <message>
   <source>A batch carries installation IDs across the gap. Collect IDs on the page Machines, then make a batch of what waits; or drop a file here that came from another station.</source>
   <translation>אצווה נושאת מזהי התקנה מעבר לפער. אספו מזהים בדף „מחשבים”, וצרו אצווה ממה שממתין; או גררו לכאן קובץ שהגיע מתחנה אחרת.</translation>
  </message>
  <message>
   <source>Import a file…</source>
   <translation>ייבוא קובץ…</translation>
  </message>
  <message>
   <source>Scan codes…</source>
   <translation>סריקת קודים…</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>דוח…</translation>
  </message>
  <message>
   <source>Make a batch…</source>
   <translation>יצירת אצווה…</translation>
  </message>
  <message>
   <source>Select one batch to see its lines</source>
   <translation>בחרו אצווה אחת כדי לראות את שורותיה</translation>
  </message>
  <message>
   <source>Batch {id}</source>
   <translation>אצווה {id}</translation>
  </message>
  <message>
   <source>More to do with this batch</source>
   <translation>פעולות נוספות באצווה זו</translation>
  </message>
  <message>
   <source>Lines of the batch</source>
   <translation>שורות האצווה</translation>
  </message>
  <message>
   <source>line</source>
   <translation>שורה</translation>
  </message>
  <message>
   <source>lines</source>
   <translation>שורות</translation>
  </message>
  <message numerus="yes">
   <source>%n matters need attention</source>
   <extracomment>One: %n matter needs attention</extracomment>
   <translation>
    <numerusform>עניין אחד דורש תשומת לב</numerusform>
    <numerusform>%n עניינים דורשים תשומת לב</numerusform>
   </translation>
  </message>
  <message>
   <source>Dashboard</source>
   <translation>סקירה</translation>
  </message>
  <message>
   <source>Activations spent in each month</source>
   <translation>הפעלות שנוצלו בכל חודש</translation>
  </message>
  <message>
   <source>Activations a month</source>
   <translation>הפעלות לחודש</translation>
  </message>
  <message>
   <source>licensed</source>
   <translation>ברישיון</translation>
  </message>
  <message>
   <source>{spent} in twelve months</source>
   <translation>{spent} בשנים־עשר חודשים</translation>
  </message>
  <message>
   <source>Everything is in order</source>
   <translation>הכול תקין</translation>
  </message>
  <message>
   <source>{available} of {purchased} left</source>
   <translation>נותרו {available} מתוך {purchased}</translation>
  </message>
  <message numerus="yes">
   <source>%n activations spent, {held} held, {available} available</source>
   <extracomment>One: %n activation spent, {held} held, {available} available</extracomment>
   <translation>
    <numerusform>הפעלה אחת נוצלה, {held} שמורות, {available} זמינות</numerusform>
    <numerusform>%n הפעלות נוצלו, {held} שמורות, {available} זמינות</numerusform>
   </translation>
  </message>
  <message>
   <source>Needs attention</source>
   <translation>דורש תשומת לב</translation>
  </message>
  <message>
   <source>Spent · held · available</source>
   <translation>נוצלו · שמורות · זמינות</translation>
  </message>
  <message>
   <source> · {held} held in batches</source>
   <translation> · {held} שמורות באצוות</translation>
  </message>
  <message>
   <source>No MAK with a purchased count is listed. With one, you see here how long it lasts.</source>
   <translation>אין ברשימה MAK עם מספר שנרכש. כשיהיה, תראו כאן לכמה זמן הוא מספיק.</translation>
  </message>
  <message numerus="yes">
   <source>Show %n more</source>
   <extracomment>One: Show %n more</extracomment>
   <translation>
    <numerusform>הצגת עוד אחד</numerusform>
    <numerusform>הצגת עוד %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing needs you today.</source>
   <translation>היום דבר אינו דורש אתכם.</translation>
  </message>
  <message numerus="yes">
   <source>All %n keys</source>
   <extracomment>One: All %n key</extracomment>
   <translation>
    <numerusform>מפתח אחד</numerusform>
    <numerusform>כל %n המפתחות</numerusform>
   </translation>
  </message>
  <message>
   <source>From nothing to the first activated machine</source>
   <translation>מאפס ועד המחשב המופעל הראשון</translation>
  </message>
  <message>
   <source>{done} of {steps} done</source>
   <translation>{done} מתוך {steps} הושלמו</translation>
  </message>
  <message>
   <source>Bring in machines</source>
   <translation>הכנסת מחשבים</translation>
  </message>
  <message>
   <source>A list from a file, or one by hand. Nothing is done to a machine by adding it.</source>
   <translation>רשימה מקובץ, או אחד ידנית. ההוספה אינה עושה דבר במחשב.</translation>
  </message>
  <message>
   <source>Import a list…</source>
   <translation>ייבוא רשימה…</translation>
  </message>
  <message>
   <source>Say who logs on</source>
   <translation>לקבוע מי נכנס</translation>
  </message>
  <message>
   <source>An account with administrator's rights there; its password is kept in the vault.</source>
   <translation>חשבון בעל הרשאות מנהל שם; הסיסמה שלו נשמרת בכספת.</translation>
  </message>
  <message>
   <source>Logons…</source>
   <translation>פרטי כניסה…</translation>
  </message>
  <message>
   <source>Probe</source>
   <translation>תשאול</translation>
  </message>
  <message>
   <source>Looks at what is installed and licensed, and changes nothing.</source>
   <translation>מסתכל מה מותקן ומה ברישיון, ואינו משנה דבר.</translation>
  </message>
  <message>
   <source>Go to the machines</source>
   <translation>אל המחשבים</translation>
  </message>
  <message>
   <source>With the number of activations that you bought, so that you see what is left.</source>
   <translation>עם מספר ההפעלות שרכשתם, כדי שתראו מה נותר.</translation>
  </message>
  <message>
   <source>Add keys…</source>
   <translation>הוספת מפתחות…</translation>
  </message>
  <message>
   <source>Choose who answers</source>
   <translation>לבחור מי עונה</translation>
  </message>
  <message>
   <source>A clearinghouse that this computer reaches; without one, batches travel as files.</source>
   <translation>מסלקה שמחשב זה מגיע אליה; בלעדיה אצוות נוסעות כקבצים.</translation>
  </message>
  <message>
   <source>Clearinghouses…</source>
   <translation>מסלקות…</translation>
  </message>
  <message>
   <source>Activate</source>
   <translation>הפעלה</translation>
  </message>
  <message>
   <source>The wizard tells what it spends before anything is spent.</source>
   <translation>האשף אומר מה ינוצל לפני שמשהו מנוצל.</translation>
  </message>
  <message>
   <source>Choose machines</source>
   <translation>בחירת מחשבים</translation>
  </message>
  <message>
   <source>Step {number}: done</source>
   <translation>שלב {number}: הושלם</translation>
  </message>
  <message>
   <source>Step {number}: to do</source>
   <translation>שלב {number}: לביצוע</translation>
  </message>
  <message>
   <source>{sign}{corrected} by operators</source>
   <translation>{sign}{corrected} בידי מפעילים</translation>
  </message>
  <message>
   <source>{reported} left, {reported_at}</source>
   <translation>נותרו {reported}, {reported_at}</translation>
  </message>
  <message>
   <source>Activations</source>
   <translation>הפעלות</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>עדיין כלום</translation>
  </message>
  <message>
   <source>History</source>
   <translation>היסטוריה</translation>
  </message>
  <message>
   <source>Warns below</source>
   <translation>מזהיר מתחת ל</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>תוקנו</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>נוצלו</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>שמורות</translation>
  </message>
  <message>
   <source>Reported</source>
   <translation>דווחו</translation>
  </message>
  <message>
   <source>{held} in sealed batches</source>
   <translation>{held} באצוות אטומות</translation>
  </message>
  <message>
   <source> or </source>
   <translation> או </translation>
  </message>
  <message>
   <source>Added</source>
   <translation>נוסף</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>עדיין כלום</translation>
  </message>
  <message>
   <source>{at}: {source} says {remaining} remain</source>
   <translation>{at}: {source} אומר שנותרו {remaining}</translation>
  </message>
  <message>
   <source>{source} says {remaining}, our ledger {counted}: {drift} {more}. {since}</source>
   <translation>{source} אומר {remaining}, היומן שלנו {counted}: {drift} {more}. {since}</translation>
  </message>
  <message>
   <source>, our ledger {expected}</source>
   <translation>, היומן שלנו {expected}</translation>
  </message>
  <message>
   <source>{said}. Entered by {operator}</source>
   <translation>{said}. הוזן בידי {operator}</translation>
  </message>
  <message>
   <source>{spent} spent</source>
   <translation>{spent} נוצלו</translation>
  </message>
  <message>
   <source>Nobody has said yet what remains. Enter what the licence portal shows.</source>
   <translation>איש עדיין לא אמר מה נותר. הזינו מה שמציג פורטל הרישוי.</translation>
  </message>
  <message>
   <source>Enter how many were bought, so that counts can be compared.</source>
   <translation>הזינו כמה נרכשו, כדי שניתן יהיה להשוות ספירות.</translation>
  </message>
  <message>
   <source>{source} and our ledger agree: {remaining} remain.</source>
   <translation>{source} והיומן שלנו מסכימים: נותרו {remaining}.</translation>
  </message>
  <message>
   <source>fewer</source>
   <translation>פחות</translation>
  </message>
  <message>
   <source>more</source>
   <translation>יותר</translation>
  </message>
  <message>
   <source>Since entry {seq}, when both agreed, these may explain it:</source>
   <translation>מאז רשומה {seq}, כששניהם הסכימו, אלה עשויות להסביר:</translation>
  </message>
  <message>
   <source>{purchased} bought</source>
   <translation>{purchased} נרכשו</translation>
  </message>
  <message>
   <source>{held} held</source>
   <translation>{held} שמורות</translation>
  </message>
  <message>
   <source>last reported {remaining} left</source>
   <translation>לאחרונה דווח שנותרו {remaining}</translation>
  </message>
  <message>
   <source>These entries may explain it:</source>
   <translation>רשומות אלה עשויות להסביר:</translation>
  </message>
  <message>
   <source>No entry of our ledger explains it: ask who else holds the key.</source>
   <translation>אין ביומן שלנו רשומה שמסבירה: שאלו מי עוד מחזיק במפתח.</translation>
  </message>
  <message>
   <source>Activations left</source>
   <translation>הפעלות שנותרו</translation>
  </message>
  <message>
   <source>How long it lasts</source>
   <translation>לכמה זמן הוא מספיק</translation>
  </message>
  <message>
   <source>What it spent</source>
   <translation>מה הוא ניצל</translation>
  </message>
  <message>
   <source>All its entries</source>
   <translation>כל הרשומות שלו</translation>
  </message>
  <message numerus="yes">
   <source>and %n more entries</source>
   <extracomment>One: and %n more entry</extracomment>
   <translation>
    <numerusform>ועוד רשומה אחת</numerusform>
    <numerusform>ועוד %n רשומות</numerusform>
   </translation>
  </message>
  <message>
   <source>Found installed on machines</source>
   <translation>נמצא מותקן במחשבים</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>בשימוש</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>מצב</translation>
  </message>
  <message>
   <source>Reported left</source>
   <translation>דווח שנותרו</translation>
  </message>
  <message>
   <source>Not in the list</source>
   <translation>לא ברשימה</translation>
  </message>
  <message>
   <source>Purchased unknown</source>
   <translation>לא ידוע כמה נרכשו</translation>
  </message>
  <message>
   <source>Counts differ</source>
   <translation>הספירות שונות</translation>
  </message>
  <message>
   <source>Nearly used up</source>
   <translation>כמעט אזל</translation>
  </message>
  <message>
   <source>What a clearinghouse last said remains</source>
   <translation>מה שמסלקה אמרה לאחרונה שנותר</translation>
  </message>
  <message>
   <source>Overspent</source>
   <translation>נוצל ביתר</translation>
  </message>
  <message>
   <source>Used up</source>
   <translation>אזל</translation>
  </message>
  <message>
   <source>Sealed in the vault; shown by their last five characters</source>
   <translation>אטומים בכספת; מוצגים בחמשת תוויהם האחרונים</translation>
  </message>
  <message>
   <source>Select a key to see what became of its activations.</source>
   <translation>בחרו מפתח כדי לראות מה היה על ההפעלות שלו.</translation>
  </message>
  <message numerus="yes">
   <source>%n keys</source>
   <extracomment>One: %n key</extracomment>
   <translation>
    <numerusform>מפתח אחד</numerusform>
    <numerusform>%n מפתחות</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n keys added.</source>
   <extracomment>One: %n key added.</extracomment>
   <translation>
    <numerusform>נוסף מפתח אחד.</numerusform>
    <numerusform>נוספו %n מפתחות.</numerusform>
   </translation>
  </message>
  <message>
   <source>Paste the keys from your agreement, with the number of activations that you bought, so that you see before each run what it will leave you.</source>
   <translation>הדביקו את המפתחות מההסכם שלכם, עם מספר ההפעלות שרכשתם, כדי שלפני כל הרצה תראו מה יישאר לכם.</translation>
  </message>
  <message>
   <source>Fetch counts…</source>
   <translation>בירור יתרות…</translation>
  </message>
  <message>
   <source>Remove {names}?</source>
   <translation>להסיר את {names}?</translation>
  </message>
  <message>
   <source>The keys are erased from the vault and cannot be installed any more. What they spent stays counted, and confirmation IDs that were received stay usable.</source>
   <translation>המפתחות נמחקים מהכספת ואי אפשר עוד להתקינם. מה שניצלו נשאר ספור, ומזהי אישור שהתקבלו נשארים שמישים.</translation>
  </message>
  <message numerus="yes">
   <source>%n activations more are spent than this ledger knows of.</source>
   <extracomment>One: %n activation more are spent than this ledger knows of.</extracomment>
   <translation>
    <numerusform>נוצלה הפעלה אחת יותר ממה שיומן זה יודע.</numerusform>
    <numerusform>נוצלו %n הפעלות יותר ממה שיומן זה יודע.</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody else uses the key, or machines activated themselves over the Internet. Ask who else holds it before you plan with what is left.</source>
   <translation>מישהו אחר משתמש במפתח, או שמחשבים הפעילו את עצמם דרך האינטרנט. שאלו מי עוד מחזיק בו לפני שתתכננו לפי מה שנותר.</translation>
  </message>
  <message>
   <source>Remove {count}</source>
   <translation>הסרה: {count}</translation>
  </message>
  <message>
   <source>Edit purchased…</source>
   <translation>עריכת מספר שנרכש…</translation>
  </message>
  <message>
   <source>Enter a count…</source>
   <translation>הזנת יתרה…</translation>
  </message>
  <message>
   <source>Correct what was spent…</source>
   <translation>תיקון מה שנוצל…</translation>
  </message>
  <message>
   <source>Terms and warnings…</source>
   <translation>תנאים ואזהרות…</translation>
  </message>
  <message>
   <source>Show the whole key…</source>
   <translation>הצגת המפתח המלא…</translation>
  </message>
  <message>
   <source>Terms…</source>
   <translation>תנאים…</translation>
  </message>
  <message>
   <source>Nothing was changed. What was not read is not known to be whole: verify again.</source>
   <translation>לא השתנה דבר. לא ידוע אם מה שלא נקרא שלם: אמתו שוב.</translation>
  </message>
  <message>
   <source>No such entries</source>
   <translation>אין רשומות כאלה</translation>
  </message>
  <message>
   <source>Nothing in the ledger fits all of what is asked for.</source>
   <translation>אין ביומן דבר שמתאים לכל מה שביקשתם.</translation>
  </message>
  <message>
   <source>Ledger</source>
   <translation>יומן</translation>
  </message>
  <message>
   <source>Every fact in order, each chained to the one before; nothing is ever changed</source>
   <translation>כל עובדה לפי הסדר, כל אחת משורשרת לקודמתה; דבר אינו משתנה לעולם</translation>
  </message>
  <message>
   <source>Select an entry to see all of it.</source>
   <translation>בחרו רשומה כדי לראות את כולה.</translation>
  </message>
  <message>
   <source>Verify against files…</source>
   <translation>אימות מול קבצים…</translation>
  </message>
  <message>
   <source>entry</source>
   <translation>רשומה</translation>
  </message>
  <message>
   <source>entries</source>
   <translation>רשומות</translation>
  </message>
  <message>
   <source>Nothing has happened yet</source>
   <translation>עדיין לא קרה דבר</translation>
  </message>
  <message>
   <source>From the first machine on, everything that is done stands here and cannot be changed.</source>
   <translation>מהמחשב הראשון ואילך, כל מה שנעשה רשום כאן ואינו ניתן לשינוי.</translation>
  </message>
  <message>
   <source>Read older entries</source>
   <translation>קריאת רשומות ישנות</translation>
  </message>
  <message>
   <source>Export the ledger…</source>
   <translation>ייצוא היומן…</translation>
  </message>
  <message>
   <source>Anchor it…</source>
   <translation>עיגון…</translation>
  </message>
  <message>
   <source>Ledger as files</source>
   <translation>היומן כקבצים</translation>
  </message>
  <message numerus="yes">
   <source>%n entries found</source>
   <extracomment>One: %n entry found</extracomment>
   <translation>
    <numerusform>נמצאה רשומה אחת</numerusform>
    <numerusform>נמצאו %n רשומות</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n activations spent by them</source>
   <extracomment>One: %n activation spent by them</extracomment>
   <translation>
    <numerusform>נוצלה בהן הפעלה אחת</numerusform>
    <numerusform>נוצלו בהן %n הפעלות</numerusform>
   </translation>
  </message>
  <message>
   <source>Entry {seq}</source>
   <translation>רשומה {seq}</translation>
  </message>
  <message>
   <source>The check was stopped.</source>
   <translation>הבדיקה נעצרה.</translation>
  </message>
  <message>
   <source>The newest {here} of {entries} entries are shown</source>
   <translation>מוצגות {here} החדשות מתוך {entries} רשומות</translation>
  </message>
  <message>
   <source>Show machine</source>
   <translation>הצגת המחשב</translation>
  </message>
  <message>
   <source>Its history</source>
   <translation>ההיסטוריה שלו</translation>
  </message>
  <message>
   <source>Same run</source>
   <translation>אותה הרצה</translation>
  </message>
  <message>
   <source>Show batch</source>
   <translation>הצגת האצווה</translation>
  </message>
  <message>
   <source>Show key</source>
   <translation>הצגת המפתח</translation>
  </message>
  <message>
   <source>Who and when</source>
   <translation>מי ומתי</translation>
  </message>
  <message>
   <source>As it is kept</source>
   <translation>כפי שנשמר</translation>
  </message>
  <message>
   <source>Chain</source>
   <translation>שרשרת</translation>
  </message>
  <message>
   <source>What</source>
   <translation>מה</translation>
  </message>
  <message>
   <source>About</source>
   <translation>על</translation>
  </message>
  <message>
   <source>When</source>
   <translation>מתי</translation>
  </message>
  <message>
   <source>{moment} (local)</source>
   <translation>{moment} (שעון מקומי)</translation>
  </message>
  <message>
   <source>By</source>
   <translation>בידי</translation>
  </message>
  <message>
   <source>{operator} at {host}</source>
   <translation>{operator} ב־{host}</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>הרצה</translation>
  </message>
  <message>
   <source>nothing more</source>
   <translation>אין עוד</translation>
  </message>
  <message>
   <source>Write 2026, 2026-03 or 2026-03-31 (local time)</source>
   <translation>כתבו 2026, 2026-03 או 2026-03-31 (שעון מקומי)</translation>
  </message>
  <message>
   <source>Any key</source>
   <translation>כל מפתח</translation>
  </message>
  <message>
   <source>Anything</source>
   <translation>הכול</translation>
  </message>
  <message>
   <source>Spent an activation</source>
   <translation>הפעלה נוצלה</translation>
  </message>
  <message>
   <source>Key added or changed</source>
   <translation>מפתח נוסף או השתנה</translation>
  </message>
  <message>
   <source>Any site</source>
   <translation>כל אתר</translation>
  </message>
  <message>
   <source>Any operator</source>
   <translation>כל מפעיל</translation>
  </message>
  <message>
   <source>From day, month or year, local time</source>
   <translation>מיום, חודש או שנה, שעון מקומי</translation>
  </message>
  <message>
   <source>Until day, month or year, local time</source>
   <translation>עד יום, חודש או שנה, שעון מקומי</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>הצגת הכול</translation>
  </message>
  <message>
   <source>Only: {subject}. Show all</source>
   <translation>רק: {subject}. הצגת הכול</translation>
  </message>
  <message>
   <source>From 2026-03-01</source>
   <translation>מ־2026-03-01</translation>
  </message>
  <message>
   <source>Until 2026-03-31</source>
   <translation>עד 2026-03-31</translation>
  </message>
  <message>
   <source>No machine of this name is in the ledger</source>
   <translation>אין ביומן מחשב בשם זה</translation>
  </message>
  <message>
   <source>(no site)</source>
   <translation>(ללא אתר)</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>מס׳</translation>
  </message>
  <message>
   <source>When (local)</source>
   <translation>מתי (שעון מקומי)</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>במילים</translation>
  </message>
  <message>
   <source>Keep this data directory as it is, make no further changes, and compare it with a backup and with the digests that were printed or exported.</source>
   <translation>השאירו את תיקיית הנתונים הזו כפי שהיא, אל תשנו דבר נוסף, והשוו אותה לגיבוי ולגיבובים שהודפסו או יוצאו.</translation>
  </message>
  <message>
   <source>If you put an older copy of the data back yourself, go on from it with: {command}. Otherwise keep this data directory as it is, make no further changes, and compare it with a backup and with the digests that were printed or exported.</source>
   <translation>אם החזרתם בעצמכם עותק ישן של הנתונים, המשיכו ממנו באמצעות: {command}. אחרת השאירו את תיקיית הנתונים הזו כפי שהיא, אל תשנו דבר נוסף, והשוו אותה לגיבוי ולגיבובים שהודפסו או יוצאו.</translation>
  </message>
  <message numerus="yes">
   <source>The ledger does not agree with itself: %n problems.</source>
   <extracomment>One: The ledger does not agree with itself: %n problem.</extracomment>
   <translation>
    <numerusform>היומן אינו מסכים עם עצמו: בעיה אחת.</numerusform>
    <numerusform>היומן אינו מסכים עם עצמו: %n בעיות.</numerusform>
   </translation>
  </message>
  <message>
   <source>All counts agree with it. {anchored}{agrees}Digest {digest}…</source>
   <translation>כל הספירות מסכימות איתו. {anchored}{agrees}גיבוב {digest}…</translation>
  </message>
  <message>
   <source>This reads the whole ledger.</source>
   <translation>כל היומן נקרא לשם כך.</translation>
  </message>
  <message>
   <source>The chain is broken at entry {broken_at}.</source>
   <translation>השרשרת שבורה ברשומה {broken_at}.</translation>
  </message>
  <message>
   <source>The export is broken at entry {broken_at}.</source>
   <translation>הייצוא שבור ברשומה {broken_at}.</translation>
  </message>
  <message>
   <source>The end of the ledger is not the one that was noted beside it.</source>
   <translation>סוף היומן אינו זה שצוין לצידו.</translation>
  </message>
  <message>
   <source>The end is the one that was noted beside the database at the last write. </source>
   <translation>הסוף הוא זה שצוין לצד מסד הנתונים בכתיבה האחרונה. </translation>
  </message>
  <message>
   <source>No end was noted beside the database, so a cut tail would not show. </source>
   <translation>לצד מסד הנתונים לא צוין סוף, ולכן זנב שנחתך לא היה מתגלה. </translation>
  </message>
  <message>
   <source>The export agrees up to entry {entries}. </source>
   <translation>הייצוא מסכים עד רשומה {entries}. </translation>
  </message>
  <message>
   <source>Problems of the ledger</source>
   <translation>בעיות ביומן</translation>
  </message>
  <message>
   <source>{done} of {total} entries so far.</source>
   <translation>עד כה {done} מתוך {total} רשומות.</translation>
  </message>
  <message>
   <source>Checking every entry…</source>
   <translation>כל רשומה נבדקת…</translation>
  </message>
  <message>
   <source>Entry {broken_at}: {problem}</source>
   <translation>רשומה {broken_at}: {problem}</translation>
  </message>
  <message>
   <source>The export, entry {broken_at}: {problem}</source>
   <translation>הייצוא, רשומה {broken_at}: {problem}</translation>
  </message>
  <message numerus="yes">
   <source>The ledger is whole: %n entries, none changed and none missing.</source>
   <extracomment>One: The ledger is whole: %n entry, none changed and none missing.</extracomment>
   <translation>
    <numerusform>היומן שלם: רשומה אחת, דבר לא השתנה ודבר לא חסר.</numerusform>
    <numerusform>היומן שלם: %n רשומות, דבר לא השתנה ודבר לא חסר.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>… and %n more problems</source>
   <extracomment>One: … and %n more problem</extracomment>
   <translation>
    <numerusform>… ועוד בעיה אחת</numerusform>
    <numerusform>… ועוד %n בעיות</numerusform>
   </translation>
  </message>
  <message>
   <source>Their history and what they spent stay in the ledger. Nothing is changed on the machines themselves. While the program is open, this can be undone.</source>
   <translation>ההיסטוריה שלהם ומה שניצלו נשארים ביומן. במחשבים עצמם לא משתנה דבר. כל עוד התוכנית פתוחה אפשר לבטל זאת.</translation>
  </message>
  <message numerus="yes">
   <source>%n machines removed.</source>
   <extracomment>One: %n machine removed.</extracomment>
   <translation>
    <numerusform>הוסר מחשב אחד.</numerusform>
    <numerusform>הוסרו %n מחשבים.</numerusform>
   </translation>
  </message>
  <message>
   <source>Remove {name}?</source>
   <translation>להסיר את {name}?</translation>
  </message>
  <message>
   <source>Remove {count}?</source>
   <translation>להסיר {count}?</translation>
  </message>
  <message>
   <source>Take the key off {count}?</source>
   <translation>להסיר את המפתח מ־{count}?</translation>
  </message>
  <message>
   <source>The product is unlicensed afterwards. The activation that was spent does not come back; its confirmation ID is kept for this very machine and key.</source>
   <translation>המוצר יהיה ללא רישיון. ההפעלה שנוצלה אינה חוזרת; מזהה האישור שלה נשמר בדיוק למחשב ולמפתח אלה.</translation>
  </message>
  <message numerus="yes">
   <source>%n machines changed.</source>
   <extracomment>One: %n machine changed.</extracomment>
   <translation>
    <numerusform>השתנה מחשב אחד.</numerusform>
    <numerusform>השתנו %n מחשבים.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines added, {updated} changed, {unchanged} were as listed.</source>
   <extracomment>One: %n machine added, {updated} changed, {unchanged} were as listed.</extracomment>
   <translation>
    <numerusform>נוסף מחשב אחד, {updated} השתנו, {unchanged} היו כמו ברשימה.</numerusform>
    <numerusform>נוספו %n מחשבים, {updated} השתנו, {unchanged} היו כמו ברשימה.</numerusform>
   </translation>
  </message>
  <message>
   <source>Install a key on {count}</source>
   <translation>התקנת מפתח ב־{count}</translation>
  </message>
  <message>
   <source>Installing spends nothing; activating does. Machines that hold the key already, or are licensed with another, are left alone.</source>
   <translation>התקנה אינה מנצלת דבר; הפעלה כן. מחשבים שכבר מחזיקים במפתח, או שיש להם רישיון עם אחר, נשארים כפי שהם.</translation>
  </message>
  <message>
   <source>Install on {count}</source>
   <translation>התקנה ב־{count}</translation>
  </message>
  <message>
   <source>Also where another key is licensed</source>
   <translation>גם היכן שמפתח אחר ברישיון</translation>
  </message>
  <message>
   <source>Take the key off {count}</source>
   <translation>הסרת המפתח מ־{count}</translation>
  </message>
  <message>
   <source>Probe them to see how they stand.</source>
   <translation>תשאלו אותם כדי לראות מה מצבם.</translation>
  </message>
  <message>
   <source>There was nothing to deposit.</source>
   <translation>לא היה מה להזין.</translation>
  </message>
  <message>
   <source>None of these machines has a confirmation ID waiting. Collect IDs and get a batch answered first, or activate.</source>
   <translation>לאף אחד מהמחשבים האלה אין מזהה אישור שממתין. אספו מזהים וקבלו תשובה לאצווה תחילה, או הפעילו.</translation>
  </message>
  <message>
   <source>{last_seen}, {age} ago</source>
   <translation>{last_seen}, לפני {age}</translation>
  </message>
  <message>
   <source>How it is reached</source>
   <translation>כיצד מגיעים אליו</translation>
  </message>
  <message>
   <source>{name}, port {port}</source>
   <translation>{name}, פורט {port}</translation>
  </message>
  <message>
   <source>System</source>
   <translation>מערכת</translation>
  </message>
  <message>
   <source>Last seen</source>
   <translation>נראה לאחרונה</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>ערוץ</translation>
  </message>
  <message>
   <source>Activation ID</source>
   <translation>מזהה הפעלה</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>רשומות</translation>
  </message>
  <message>
   <source>none chosen</source>
   <translation>לא נבחרו</translation>
  </message>
  <message>
   <source>never</source>
   <translation>אף פעם</translation>
  </message>
  <message>
   <source>none</source>
   <translation>אין</translation>
  </message>
  <message>
   <source>Grace left</source>
   <translation>חסד שנותר</translation>
  </message>
  <message>
   <source>{grace_minutes} days</source>
   <translation>{grace_minutes} ימים</translation>
  </message>
  <message>
   <source>not trusted yet</source>
   <translation>עדיין ללא אמון</translation>
  </message>
  <message>
   <source>Last outcome</source>
   <translation>תוצאה אחרונה</translation>
  </message>
  <message>
   <source>First product</source>
   <translation>מוצר ראשון</translation>
  </message>
  <message>
   <source>Key type</source>
   <translation>סוג מפתח</translation>
  </message>
  <message>
   <source>Operating system</source>
   <translation>מערכת הפעלה</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>גרסה</translation>
  </message>
  <message>
   <source>The last five of the installed key</source>
   <translation>חמשת התווים האחרונים של המפתח המותקן</translation>
  </message>
  <message>
   <source>Select a machine to see how it is reached, its products and its history.</source>
   <translation>בחרו מחשב כדי לראות כיצד מגיעים אליו, את מוצריו ואת ההיסטוריה שלו.</translation>
  </message>
  <message>
   <source>Probe {some}</source>
   <translation>תשאול {some}</translation>
  </message>
  <message>
   <source>Make a carry kit…</source>
   <translation>הכנת ערכה לא־מקוונת…</translation>
  </message>
  <message>
   <source>Choose logon…</source>
   <translation>בחירת פרטי כניסה…</translation>
  </message>
  <message>
   <source>Check host keys…</source>
   <translation>בדיקת מפתחות מארח…</translation>
  </message>
  <message>
   <source>Take in kit results…</source>
   <translation>קליטת תוצאות ערכה…</translation>
  </message>
  <message>
   <source>No machines yet</source>
   <translation>אין עדיין מחשבים</translation>
  </message>
  <message>
   <source>Bring a list of them from a file, or add one by hand. Nothing is done to a machine until you say so; the first step is to probe it, which only looks.</source>
   <translation>הביאו רשימה מקובץ, או הוסיפו אחד ידנית. במחשב לא נעשה דבר עד שתאמרו; הצעד הראשון הוא תשאול, שרק מסתכל.</translation>
  </message>
  <message>
   <source>Probe all</source>
   <translation>תשאול הכול</translation>
  </message>
  <message>
   <source>Activate all…</source>
   <translation>הפעלת הכול…</translation>
  </message>
  <message>
   <source>{licensed} licensed</source>
   <translation>{licensed} ברישיון</translation>
  </message>
  <message>
   <source>Probe {count}</source>
   <translation>תשאול {count}</translation>
  </message>
  <message>
   <source>Activate {count}…</source>
   <translation>הפעלת {count}…</translation>
  </message>
  <message numerus="yes">
   <source>%n machines selected</source>
   <extracomment>One: %n machine selected</extracomment>
   <translation>
    <numerusform>נבחר מחשב אחד</numerusform>
    <numerusform>נבחרו %n מחשבים</numerusform>
   </translation>
  </message>
  <message>
   <source>Activate another way</source>
   <translation>הפעלה בדרך אחרת</translation>
  </message>
  <message>
   <source>Install key…</source>
   <translation>התקנת מפתח…</translation>
  </message>
  <message>
   <source>Collect IDs</source>
   <translation>איסוף מזהים</translation>
  </message>
  <message>
   <source>Of Windows</source>
   <translation>של Windows</translation>
  </message>
  <message>
   <source>Of Office</source>
   <translation>של Office</translation>
  </message>
  <message>
   <source>Take the key off</source>
   <translation>הסרת המפתח</translation>
  </message>
  <message>
   <source>Of Windows…</source>
   <translation>של Windows…</translation>
  </message>
  <message>
   <source>Of Office…</source>
   <translation>של Office…</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>עריכה…</translation>
  </message>
  <message>
   <source>Diagnose…</source>
   <translation>אבחון…</translation>
  </message>
  <message>
   <source>{failed} failed last time</source>
   <translation>{failed} נכשלו בפעם האחרונה</translation>
  </message>
  <message>
   <source>{unseen} not probed</source>
   <translation>{unseen} טרם תושאלו</translation>
  </message>
  <message>
   <source>Change a setting…</source>
   <translation>שינוי הגדרה…</translation>
  </message>
  <message>
   <source>Clear key from registry…</source>
   <translation>מחיקת המפתח מהרישום…</translation>
  </message>
  <message>
   <source>Rearm…</source>
   <translation>איפוס (Rearm)…</translation>
  </message>
  <message>
   <source>Activate…</source>
   <translation>הפעלה…</translation>
  </message>
  <message>
   <source>Activate online…</source>
   <translation>הפעלה מקוונת…</translation>
  </message>
  <message>
   <source>Reactivate with stored IDs…</source>
   <translation>הפעלה חוזרת עם מזהים שמורים…</translation>
  </message>
  <message>
   <source>Set up as KMS client…</source>
   <translation>הגדרה כלקוח KMS…</translation>
  </message>
  <message>
   <source>Probe again</source>
   <translation>תשאול חוזר</translation>
  </message>
  <message>
   <source>Check host key…</source>
   <translation>בדיקת מפתח מארח…</translation>
  </message>
  <message>
   <source>Edit address…</source>
   <translation>עריכת כתובת…</translation>
  </message>
  <message>
   <source>Only: {words}. Show all</source>
   <translation>רק: {words}. הצגת הכול</translation>
  </message>
  <message>
   <source>Show all again</source>
   <translation>להציג שוב הכול</translation>
  </message>
  <message>
   <source>This station</source>
   <translation>תחנה זו</translation>
  </message>
  <message>
   <source>Own side…</source>
   <translation>הצד שלנו…</translation>
  </message>
  <message>
   <source>Save own card…</source>
   <translation>שמירת הכרטיס שלנו…</translation>
  </message>
  <message>
   <source>This is {name}, {side}</source>
   <translation>זו {name}, צד: {side}</translation>
  </message>
  <message>
   <source>Own fingerprint: {digits}</source>
   <translation>טביעת האצבע שלנו: {digits}</translation>
  </message>
  <message>
   <source>Forty simulated machines with a clearinghouse of their own, in a window of their own. You see a whole activation and may then do everything yourself: nothing real is touched, and nothing is spent.</source>
   <translation>ארבעים מחשבים מדומים עם מסלקה משלהם, בחלון משלהם. תראו הפעלה שלמה ואחר כך תוכלו לעשות הכול בעצמכם: לא נוגעים בשום דבר אמיתי, ודבר אינו מנוצל.</translation>
  </message>
  <message>
   <source>Not available here: install the program with its extra “lab” to practise.</source>
   <translation>לא זמין כאן: התקינו את התוכנית עם התוספת „lab” כדי להתאמן.</translation>
  </message>
  <message>
   <source>Practise first</source>
   <translation>להתאמן תחילה</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>מוצרים</translation>
  </message>
  <message>
   <source>Windows, Office and add-ons, as the machines themselves tell it</source>
   <translation>Windows, ‏Office ותוספות, כפי שהמחשבים עצמם מספרים</translation>
  </message>
  <message>
   <source>Select a product to see its installation ID and how far its activation is.</source>
   <translation>בחרו מוצר כדי לראות את מזהה ההתקנה שלו ואת התקדמות ההפעלה.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>רישיון</translation>
  </message>
  <message>
   <source>Activation</source>
   <translation>הפעלה</translation>
  </message>
  <message>
   <source>Grace days</source>
   <translation>ימי חסד</translation>
  </message>
  <message>
   <source>Observed</source>
   <translation>נצפה</translation>
  </message>
  <message>
   <source>product</source>
   <translation>מוצר</translation>
  </message>
  <message>
   <source>products</source>
   <translation>מוצרים</translation>
  </message>
  <message>
   <source>No products yet</source>
   <translation>אין עדיין מוצרים</translation>
  </message>
  <message>
   <source>Products appear when a machine has been probed. Probing only looks; it changes nothing.</source>
   <translation>מוצרים מופיעים לאחר תשאול של מחשב. תשאול רק מסתכל; הוא אינו משנה דבר.</translation>
  </message>
  <message numerus="yes">
   <source>%n products selected</source>
   <extracomment>One: %n product selected</extracomment>
   <translation>
    <numerusform>נבחר מוצר אחד</numerusform>
    <numerusform>נבחרו %n מוצרים</numerusform>
   </translation>
  </message>
  <message>
   <source>Key's PID</source>
   <translation>PID של המפתח</translation>
  </message>
  <message>
   <source>none installed</source>
   <translation>לא הותקן</translation>
  </message>
  <message>
   <source>{count} {noun} selected</source>
   <translation>נבחרו {count} {noun}</translation>
  </message>
  <message>
   <source>Reading {noun}…</source>
   <translation>קריאת {noun}…</translation>
  </message>
  <message>
   <source>More actions</source>
   <translation>פעולות נוספות</translation>
  </message>
  <message>
   <source>Select {noun} first.</source>
   <translation>בחרו תחילה {noun}.</translation>
  </message>
  <message>
   <source>Show or hide details</source>
   <translation>הצגה או הסתרה של הפרטים</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} שנ׳</translation>
  </message>
  <message>
   <source>{minutes} min {rest} s</source>
   <translation>{minutes} דק׳ {rest} שנ׳</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} שע׳ {minutes} דק׳</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>הרצות</translation>
  </message>
  <message>
   <source>Everything that went out to machines, and how each of them came through</source>
   <translation>כל מה שיצא אל מחשבים, וכיצד כל אחד מהם עבר זאת</translation>
  </message>
  <message>
   <source>Select a run to see each machine's outcome.</source>
   <translation>בחרו הרצה כדי לראות את התוצאה של כל מחשב.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>מצב</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>התחילה</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>נכשלו</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>בוטלה</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>משך</translation>
  </message>
  <message>
   <source>How</source>
   <translation>כיצד</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>תוצאה</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>מה לעשות</translation>
  </message>
  <message>
   <source>Stopped by the operator</source>
   <translation>נעצר בידי המפעיל</translation>
  </message>
  <message>
   <source>run</source>
   <translation>הרצה</translation>
  </message>
  <message>
   <source>runs</source>
   <translation>הרצות</translation>
  </message>
  <message>
   <source>No runs yet</source>
   <translation>אין עדיין הרצות</translation>
  </message>
  <message>
   <source>A run begins when machines are probed, keyed or activated. It can be watched here and at the foot of the window, and gone on with after an interruption.</source>
   <translation>הרצה מתחילה כשמחשבים מתושאלים, מקבלים מפתח או מופעלים. אפשר לעקוב אחריה כאן ובתחתית החלון, ולהמשיך אותה אחרי הפסקה.</translation>
  </message>
  <message>
   <source>Select one run to see its machines</source>
   <translation>בחרו הרצה אחת כדי לראות את מחשביה</translation>
  </message>
  <message numerus="yes">
   <source>The program ended in the middle; %n machines were not through.</source>
   <extracomment>One: The program ended in the middle; %n machine were not through.</extracomment>
   <translation>
    <numerusform>התוכנית הסתיימה באמצע; מחשב אחד לא סיים.</numerusform>
    <numerusform>התוכנית הסתיימה באמצע; %n מחשבים לא סיימו.</numerusform>
   </translation>
  </message>
  <message>
   <source>What was finished is recorded. Resuming looks at each machine before it repeats anything, so nothing is spent twice.</source>
   <translation>מה שהסתיים רשום. בהמשך נבדק כל מחשב לפני שחוזרים על דבר, ולכן דבר אינו מנוצל פעמיים.</translation>
  </message>
  <message>
   <source>Show first failed</source>
   <translation>הצגת הכושלים תחילה</translation>
  </message>
  <message>
   <source>Outcomes of the run</source>
   <translation>תוצאות ההרצה</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>המשך</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>הושלם</translation>
  </message>
  <message>
   <source>Licensed</source>
   <translation>ברישיון</translation>
  </message>
  <message>
   <source>Grace, or licensed in part</source>
   <translation>חסד, או רישיון חלקי</translation>
  </message>
  <message>
   <source>Not probed</source>
   <translation>טרם תושאל</translation>
  </message>
  <message>
   <source>Lab</source>
   <translation>מעבדה</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>מחוברת</translation>
  </message>
  <message>
   <source>Trusted</source>
   <translation>ניתן אמון</translation>
  </message>
  <message>
   <source>Revoked</source>
   <translation>נשלל</translation>
  </message>
  <message>
   <source>Stations</source>
   <translation>תחנות</translation>
  </message>
  <message>
   <source>Whose files are taken in here</source>
   <translation>קבצים של מי מתקבלים כאן</translation>
  </message>
  <message>
   <source>Select a station to see its fingerprint.</source>
   <translation>בחרו תחנה כדי לראות את טביעת האצבע שלה.</translation>
  </message>
  <message>
   <source>Station</source>
   <translation>תחנה</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>צד</translation>
  </message>
  <message>
   <source>Enrolled</source>
   <translation>נרשמה</translation>
  </message>
  <message>
   <source>station</source>
   <translation>תחנה</translation>
  </message>
  <message>
   <source>stations</source>
   <translation>תחנות</translation>
  </message>
  <message>
   <source>No other station is trusted yet</source>
   <translation>עדיין לא ניתן אמון בתחנה אחרת</translation>
  </message>
  <message>
   <source>Enrol the station on the other side of the gap: only files that it signed are taken in. Save this station's card for it, too.</source>
   <translation>רשמו את התחנה שבצד השני של הפער: מתקבלים רק קבצים שהיא חתמה. שמרו עבורה גם את הכרטיס של תחנה זו.</translation>
  </message>
  <message>
   <source>Enrol a station…</source>
   <translation>רישום תחנה…</translation>
  </message>
  <message>
   <source>Enrol…</source>
   <translation>רישום…</translation>
  </message>
  <message>
   <source>Compare the fingerprint with the one on that station's own screen.</source>
   <translation>השוו את טביעת האצבע לזו שבמסך של אותה תחנה.</translation>
  </message>
  <message>
   <source>{name} is trusted: files that it signs are taken in.</source>
   <translation>ניתן אמון ב־{name}: קבצים שהיא חותמת מתקבלים.</translation>
  </message>
  <message>
   <source>This computer's side: {side}.</source>
   <translation>הצד של מחשב זה: {side}.</translation>
  </message>
  <message>
   <source>Save its card again; stations that know it on its other side revoke it first.</source>
   <translation>שמרו שוב את הכרטיס שלו; תחנות שמכירות אותו בצד השני ישללו ממנו תחילה את האמון.</translation>
  </message>
  <message>
   <source>The card was written to {path}</source>
   <translation>הכרטיס נכתב אל {path}</translation>
  </message>
  <message>
   <source>Its fingerprint, to be read aloud: {fingerprint}</source>
   <translation>טביעת האצבע שלו, להקראה: {fingerprint}</translation>
  </message>
  <message>
   <source>Who it is</source>
   <translation>מי היא</translation>
  </message>
  <message>
   <source>Revoke…</source>
   <translation>שלילת אמון…</translation>
  </message>
  <message>
   <source>Signing key</source>
   <translation>מפתח חתימה</translation>
  </message>
  <message>
   <source>Encrypt to</source>
   <translation>הצפנה אל</translation>
  </message>
  <message>
   <source>View</source>
   <translation>תצוגה</translation>
  </message>
  <message>
   <source>All {noun}</source>
   <translation>הכול: {noun}</translation>
  </message>
  <message>
   <source>Save this view…</source>
   <translation>שמירת תצוגה זו…</translation>
  </message>
  <message>
   <source>Sort and move</source>
   <translation>מיון והזזה</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>עמודות</translation>
  </message>
  <message>
   <source>Copy as table</source>
   <translation>העתקה כטבלה</translation>
  </message>
  <message>
   <source>Export selection as CSV…</source>
   <translation>ייצוא הבחירה כ־CSV…</translation>
  </message>
  <message>
   <source>Export view as CSV…</source>
   <translation>ייצוא התצוגה כ־CSV…</translation>
  </message>
  <message>
   <source>Export as CSV</source>
   <translation>ייצוא כ־CSV</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Save this view</source>
   <translation>שמירת תצוגה זו</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>שם התצוגה</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>החלפה</translation>
  </message>
  <message>
   <source>Forget a view</source>
   <translation>שכחת תצוגה</translation>
  </message>
  <message>
   <source>Select something first.</source>
   <translation>בחרו תחילה משהו.</translation>
  </message>
  <message>
   <source>Keeps the search, the filter, the sorting and the columns under a name.</source>
   <translation>שומר את החיפוש, הסינון, המיון והעמודות תחת שם.</translation>
  </message>
  <message>
   <source>Servers in grace</source>
   <translation>שרתים בתקופת חסד</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>קיבוץ לפי</translation>
  </message>
  <message>
   <source>{count} {noun} written as CSV.</source>
   <translation>{count} {noun} נכתבו כ־CSV.</translation>
  </message>
  <message>
   <source>{noun} cannot be shown</source>
   <translation>לא ניתן להציג {noun}</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>נסו שוב.</translation>
  </message>
  <message>
   <source>The practice lab is starting in a window of its own.</source>
   <translation>מעבדת האימון נפתחת בחלון משלה.</translation>
  </message>
  <message>
   <source>Its title says “demonstration”. This window stays on your own data.</source>
   <translation>בכותרת שלה כתוב „demonstration”. חלון זה נשאר בנתונים שלכם.</translation>
  </message>
  <message>
   <source>The practice lab could not be started</source>
   <translation>לא ניתן היה לפתוח את מעבדת האימון</translation>
  </message>
  <message>
   <source>The program made a mistake while reading: {name}</source>
   <translation>בתוכנית אירעה שגיאה בזמן הקריאה: {name}</translation>
  </message>
  <message>
   <source>Nothing was changed. Read again; if it stays, report it with the log.</source>
   <translation>לא השתנה דבר. קראו שוב; אם זה נמשך, דווחו על כך עם קובץ הרישום.</translation>
  </message>
  <message>
   <source>This code opens the product keys and passwords that VAMT-Qt keeps on {host}, if the keyring is lost or the passphrase forgotten. Only the newest code is valid. Keep this page locked away and apart from the computer; whoever has both can read every key.</source>
   <translation>קוד זה פותח את מפתחות המוצר והסיסמאות ש־VAMT-Qt שומר ב־{host}, אם מחזיק המפתחות אבד או משפט הסיסמה נשכח. רק הקוד החדש ביותר תקף. שמרו דף זה נעול ובנפרד מהמחשב; מי שמחזיק בשניהם יכול לקרוא כל מפתח.</translation>
  </message>
  <message>
   <source>To use it: open VAMT-Qt, choose Settings, Unlock, “Use the recovery code…”, or run “vamt-qt vault recover”. O is read as 0, I and L as 1.</source>
   <translation>כדי להשתמש בו: פתחו את VAMT-Qt, בחרו הגדרות, פתיחת הנעילה, „שימוש בקוד השחזור…”, או הריצו „vamt-qt vault recover”. ‏O נקרא כ־0, ‏I ו־L כ־1.</translation>
  </message>
  <message>
   <source>VAMT-Qt recovery code</source>
   <translation>קוד שחזור של VAMT-Qt</translation>
  </message>
  <message>
   <source>Made on {made}</source>
   <translation>נוצר ב־{made}</translation>
  </message>
  <message>
   <source>Kept at</source>
   <translation>נשמר אצל</translation>
  </message>
  <message>
   <source>By, on</source>
   <translation>בידי, בתאריך</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>נעצר</translation>
  </message>
  <message>
   <source>Working</source>
   <translation>בעבודה</translation>
  </message>
  <message>
   <source>In the batch</source>
   <translation>באצווה</translation>
  </message>
  <message>
   <source>Licensed before</source>
   <translation>ברישיון קודם</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>צבעים</translation>
  </message>
  <message>
   <source>Tell the desktop when a run is over</source>
   <translation>הודעה בשולחן העבודה כשהרצה מסתיימת</translation>
  </message>
  <message>
   <source>Unlock…</source>
   <translation>פתיחת הנעילה…</translation>
  </message>
  <message>
   <source>Where logons are used…</source>
   <translation>היכן משמשים פרטי הכניסה…</translation>
  </message>
  <message>
   <source>Machines at once…</source>
   <translation>מחשבים בו-זמנית…</translation>
  </message>
  <message>
   <source>Keys and passwords…</source>
   <translation>מפתחות וסיסמאות…</translation>
  </message>
  <message>
   <source>Not possible now.</source>
   <translation>לא אפשרי כעת.</translation>
  </message>
  <message>
   <source>{shown} and {more} more</source>
   <translation>{shown} ועוד {more}</translation>
  </message>
  <message>
   <source>Cause</source>
   <translation>סיבה</translation>
  </message>
  <message>
   <source>For example</source>
   <translation>לדוגמה</translation>
  </message>
  <message>
   <source>Failures by cause</source>
   <translation>כשלים לפי סיבה</translation>
  </message>
  <message>
   <source>{machine} refused {user}. The password may be wrong; {waiting}</source>
   <translation>{machine} דחה את {user}. ייתכן שהסיסמה שגויה; {waiting}</translation>
  </message>
  <message>
   <source>no other machine was tried.</source>
   <translation>לא נוסה מחשב נוסף.</translation>
  </message>
  <message numerus="yes">
   <source>%n machines wait, so that the account is not locked.</source>
   <extracomment>One: %n machine waits, so that the account is not locked.</extracomment>
   <translation>
    <numerusform>מחשב אחד ממתין, כדי שהחשבון לא יינעל.</numerusform>
    <numerusform>%n מחשבים ממתינים, כדי שהחשבון לא יינעל.</numerusform>
   </translation>
  </message>
  <message>
   <source>Change password…</source>
   <translation>שינוי סיסמה…</translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>להשאיר אותם</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>פקודות</translation>
  </message>
  <message>
   <source>What is to be done?</source>
   <translation>מה לעשות?</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>פקודות מתאימות</translation>
  </message>
  <message>
   <source>Return does it · Up and Down choose · Escape closes</source>
   <translation>Enter מבצע · למעלה ולמטה בוחרים · Escape סוגר</translation>
  </message>
  <message>
   <source>Nothing fits these words.</source>
   <translation>דבר אינו מתאים למילים אלה.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>דפים</translation>
  </message>
  <message>
   <source>{hours} h left</source>
   <translation>נותרו {hours} שע׳</translation>
  </message>
  <message>
   <source>{seconds} s left</source>
   <translation>נותרו {seconds} שנ׳</translation>
  </message>
  <message>
   <source>{minutes} min left</source>
   <translation>נותרו {minutes} דק׳</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>התקדמות</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>השהיה</translation>
  </message>
  <message>
   <source>Retry failed</source>
   <translation>ניסיון חוזר לכושלים</translation>
  </message>
  <message>
   <source>Show failures</source>
   <translation>הצגת כשלים</translation>
  </message>
  <message>
   <source>Close run</source>
   <translation>סגירת ההרצה</translation>
  </message>
  <message>
   <source>Hide failures</source>
   <translation>הסתרת כשלים</translation>
  </message>
  <message>
   <source>Paused: machines that were begun come to their end</source>
   <translation>מושהה: מחשבים שהתחילו מגיעים לסופם</translation>
  </message>
  <message>
   <source>{rate} / min</source>
   <translation>{rate} לדקה</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>פועלת</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>מושהית</translation>
  </message>
  <message>
   <source>Cancelling</source>
   <translation>מתבטלת</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>נקטעה</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>הסתיימה</translation>
  </message>
  <message>
   <source>Finished with failures</source>
   <translation>הסתיימה עם כשלים</translation>
  </message>
  <message numerus="yes">
   <source>{licensed} of %n products licensed</source>
   <extracomment>One: {licensed} of %n product licensed</extracomment>
   <translation>
    <numerusform>{licensed} ממוצר אחד ברישיון</numerusform>
    <numerusform>{licensed} מתוך %n מוצרים ברישיון</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ledger entries</source>
   <extracomment>One: %n ledger entry</extracomment>
   <translation>
    <numerusform>רשומת יומן אחת</numerusform>
    <numerusform>%n רשומות יומן</numerusform>
   </translation>
  </message>
  <message>
   <source>VAMT-Qt cannot be opened</source>
   <translation>לא ניתן לפתוח את VAMT-Qt</translation>
  </message>
  <message>
   <source>The engine had stopped and was started again.</source>
   <translation>המנוע נעצר והופעל שוב.</translation>
  </message>
  <message numerus="yes">
   <source>%n runs were interrupted.</source>
   <extracomment>One: %n run was interrupted.</extracomment>
   <translation>
    <numerusform>הרצה אחת נקטעה.</numerusform>
    <numerusform>%n הרצות נקטעו.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is lost and nothing is spent twice: each machine is looked at before anything is repeated.</source>
   <translation>דבר לא אבד ודבר אינו מנוצל פעמיים: כל מחשב נבדק לפני שחוזרים על דבר.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>הגדרות</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>עזרה</translation>
  </message>
  <message>
   <source>Engine is starting…</source>
   <translation>המנוע מופעל…</translation>
  </message>
  <message>
   <source>Details…</source>
   <translation>פרטים…</translation>
  </message>
  <message>
   <source>Show runs</source>
   <translation>הצגת הרצות</translation>
  </message>
  <message>
   <source>{title} – read only</source>
   <translation>{title} – לקריאה בלבד</translation>
  </message>
  <message>
   <source>Read only.</source>
   <translation>לקריאה בלבד.</translation>
  </message>
  <message>
   <source>{who} Close it there to work here.</source>
   <translation>{who} סגרו אותו שם כדי לעבוד כאן.</translation>
  </message>
  <message>
   <source>The window's own settings could not be read whole.</source>
   <translation>לא ניתן היה לקרוא את כל הגדרות החלון.</translation>
  </message>
  <message>
   <source>Colours, columns and saved views may be as at the first start. Machines, keys and the ledger are kept elsewhere and are untouched.</source>
   <translation>צבעים, עמודות ותצוגות שמורות עשויים להיות כמו בהפעלה הראשונה. מחשבים, מפתחות והיומן נשמרים במקום אחר ולא נפגעו.</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>מוכן</translation>
  </message>
  <message>
   <source>Ready, locked</source>
   <translation>מוכן, נעול</translation>
  </message>
  <message numerus="yes">
   <source>%n runs under way</source>
   <extracomment>One: %n run under way</extracomment>
   <translation>
    <numerusform>הרצה אחת בעיצומה</numerusform>
    <numerusform>%n הרצות בעיצומן</numerusform>
   </translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>לקריאה בלבד</translation>
  </message>
  <message>
   <source>Engine is not running</source>
   <translation>המנוע אינו פועל</translation>
  </message>
  <message>
   <source>No run was under way. Nothing is lost.</source>
   <translation>לא הייתה הרצה בעיצומה. דבר לא אבד.</translation>
  </message>
  <message>
   <source>Start it again</source>
   <translation>להפעיל שוב</translation>
  </message>
  <message>
   <source>It is being started again…</source>
   <translation>הוא מופעל שוב…</translation>
  </message>
  <message>
   <source>(empty)</source>
   <translation>(ריק)</translation>
  </message>
  <message>
   <source>{count} more</source>
   <translation>עוד {count}</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>סינון</translation>
  </message>
  <message numerus="yes">
   <source>Select its %n rows</source>
   <extracomment>One: Select its %n row</extracomment>
   <translation>
    <numerusform>בחירת השורה שלה</numerusform>
    <numerusform>בחירת %n השורות שלה</numerusform>
   </translation>
  </message>
  <message>
   <source>Open this group</source>
   <translation>פתיחת קבוצה זו</translation>
  </message>
  <message>
   <source>Put its rows away</source>
   <translation>הסתרת השורות שלה</translation>
  </message>
  <message>
   <source>No groups</source>
   <translation>ללא קבוצות</translation>
  </message>
  <message>
   <source>Put all rows away</source>
   <translation>הסתרת כל השורות</translation>
  </message>
  <message>
   <source>Open all groups</source>
   <translation>פתיחת כל הקבוצות</translation>
  </message>
  <message>
   <source>Column titles</source>
   <translation>כותרות העמודות</translation>
  </message>
  <message>
   <source>Sort ascending</source>
   <translation>מיון עולה</translation>
  </message>
  <message>
   <source>Sort descending</source>
   <translation>מיון יורד</translation>
  </message>
  <message>
   <source>Move left</source>
   <translation>הזזה שמאלה</translation>
  </message>
  <message>
   <source>Move right</source>
   <translation>הזזה ימינה</translation>
  </message>
  <message>
   <source>Then by this, ascending</source>
   <translation>ואז לפי זה, עולה</translation>
  </message>
  <message>
   <source>Then by this, descending</source>
   <translation>ואז לפי זה, יורד</translation>
  </message>
  <message>
   <source>Do not sort</source>
   <translation>ללא מיון</translation>
  </message>
  <message>
   <source>Reset columns</source>
   <translation>איפוס העמודות</translation>
  </message>
  <message>
   <source>{group}: {count}</source>
   <translation>{group}: {count}</translation>
  </message>
  <message>
   <source>Nothing entered</source>
   <comment>heading of rows whose column is empty</comment>
   <translation>לא הוזן דבר</translation>
  </message>
  <message>
   <source>{group}: {count}, put away</source>
   <translation>{group}: {count}, מוסתרת</translation>
  </message>
  <message>
   <source>No {noun} contain all of these words.</source>
   <translation>אין {noun} שמכילים את כל המילים האלה.</translation>
  </message>
  <message>
   <source>Search {noun}</source>
   <translation>חיפוש {noun}</translation>
  </message>
  <message>
   <source>No {noun} yet</source>
   <translation>אין עדיין {noun}</translation>
  </message>
  <message>
   <source>No {noun} fit what was chosen to be shown.</source>
   <translation>אין {noun} שמתאימים למה שנבחר להצגה.</translation>
  </message>
  <message>
   <source>Clear search</source>
   <translation>ניקוי החיפוש</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>לא נמצא דבר</translation>
  </message>
  <message>
   <source>{words}, {count} more hidden</source>
   <translation>{words}, עוד {count} מוסתרים</translation>
  </message>
  <message>
   <source>{shown} of {all}</source>
   <translation>{shown} מתוך {all}</translation>
  </message>
  <message>
   <source>{words} · {count} selected</source>
   <translation>{words} · {count} נבחרו</translation>
  </message>
  <message>
   <source>Filter · {n}</source>
   <translation>סינון · {n}</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>בחירה</translation>
  </message>
  <message>
   <source>More</source>
   <translation>עוד</translation>
  </message>
  <message>
   <source>Clear selection</source>
   <translation>ביטול הבחירה</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>בחירת הכול</translation>
  </message>
  <message>
   <source>Undone: {what}</source>
   <translation>בוטל: {what}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>ביטול הפעולה</translation>
  </message>
  <message>
   <source>Before that: {what}</source>
   <translation>לפני כן: {what}</translation>
  </message>
  <message>
   <source>Undo that too</source>
   <translation>לבטל גם את זה</translation>
  </message>
  <message>
   <source>Undo: {what}</source>
   <translation>ביטול: {what}</translation>
  </message>
  <message>
   <source>Nothing that can be undone was done here.</source>
   <translation>לא נעשה כאן דבר שניתן לביטול.</translation>
  </message>
  <message>
   <source>Dismiss message</source>
   <translation>סגירת ההודעה</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>כלום</translation>
  </message>
  <message>
   <source>Confirmation ID, group {letter}</source>
   <translation>מזהה אישור, קבוצה {letter}</translation>
  </message>
  <message>
   <source>Group {letter} does not fit: ask for it again</source>
   <translation>קבוצה {letter} אינה מתאימה: בקשו אותה שוב</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>פרטים</translation>
  </message>
  <message>
   <source>Copy {caption}</source>
   <translation>העתקת {caption}</translation>
  </message>
  <message>
   <source>Copy {name}</source>
   <translation>העתקת {name}</translation>
  </message>
  <message>
   <source>Back to {page}</source>
   <translation>חזרה אל {page}</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>חיפוש</translation>
  </message>
  <message>
   <source>Step {now} of {all}: {title}</source>
   <translation>שלב {now} מתוך {all}: {title}</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>הקודם</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>סיום</translation>
  </message>
  <message>
   <source>Colours: as the system</source>
   <translation>צבעים: כמו במערכת</translation>
  </message>
  <message>
   <source>Colours: light</source>
   <translation>צבעים: בהיר</translation>
  </message>
  <message>
   <source>Colours: dark</source>
   <translation>צבעים: כהה</translation>
  </message>
  <message>
   <source>Colours: high contrast</source>
   <translation>צבעים: ניגודיות גבוהה</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>חלון</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>קריאה מחדש</translation>
  </message>
  <message>
   <source>Copy the names of these machines</source>
   <translation>העתקת שמות המחשבים האלה</translation>
  </message>
  <message>
   <source>Looked at first</source>
   <translation>ייבדק תחילה</translation>
  </message>
  <message>
   <source>Its stored ID is for other hardware</source>
   <translation>המזהה השמור שלו שייך לחומרה אחרת</translation>
  </message>
  <message>
   <source>None stored for this key</source>
   <translation>לא נשמר מזהה למפתח זה</translation>
  </message>
  <message>
   <source>Activates itself</source>
   <translation>מפעיל את עצמו</translation>
  </message>
  <message>
   <source>New ID</source>
   <translation>מזהה חדש</translation>
  </message>
  <message>
   <source>May need one</source>
   <translation>אולי נחוץ</translation>
  </message>
  <message>
   <source>Stored ID</source>
   <translation>מזהה שמור</translation>
  </message>
  <message>
   <source>ID is here</source>
   <translation>המזהה כאן</translation>
  </message>
  <message>
   <source>Awaits answer</source>
   <translation>ממתין לתשובה</translation>
  </message>
  <message>
   <source>Client key</source>
   <translation>מפתח לקוח</translation>
  </message>
  <message>
   <source>Settings only</source>
   <translation>הגדרות בלבד</translation>
  </message>
  <message>
   <source>Left alone</source>
   <translation>ללא שינוי</translation>
  </message>
  <message>
   <source>Other hardware</source>
   <translation>חומרה אחרת</translation>
  </message>
  <message>
   <source>No stored ID</source>
   <translation>אין מזהה שמור</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>מחוץ להרצה</translation>
  </message>
  <message>
   <source>key {keys}</source>
   <translation>מפתח {keys}</translation>
  </message>
  <message>
   <source>{cost}, {excess} more than there are</source>
   <translation>{cost}, {excess} יותר ממה שיש</translation>
  </message>
  <message numerus="yes">
   <source>This spends {most} of %n activations left of key {key}.</source>
   <extracomment>One: This spends {most} of %n activation left of key {key}.</extracomment>
   <translation>
    <numerusform>זה מנצל {most} מתוך הפעלה אחת שנותרה במפתח {key}.</numerusform>
    <numerusform>זה מנצל {most} מתוך %n הפעלות שנותרו במפתח {key}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>This spends nothing: a stored confirmation ID is expected for {through} of %n machines.</source>
   <extracomment>One: This spends nothing: a stored confirmation ID is expected for {through} of %n machine.</extracomment>
   <translation>
    <numerusform>זה אינו מנצל דבר: צפוי מזהה אישור שמור עבור {through} ממחשב אחד.</numerusform>
    <numerusform>זה אינו מנצל דבר: צפוי מזהה אישור שמור עבור {through} מתוך %n מחשבים.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines need new confirmation IDs: %n activations are spent.</source>
   <extracomment>One: %n machine needs a new confirmation ID: %n activation is spent.</extracomment>
   <translation>
    <numerusform>למחשב אחד נחוץ מזהה אישור חדש: הפעלה אחת מנוצלת.</numerusform>
    <numerusform>ל־%n מחשבים נחוצים מזהי אישור חדשים: %n הפעלות מנוצלות.</numerusform>
   </translation>
  </message>
  <message>
   <source>Check again, spending nothing</source>
   <translation>בדיקה חוזרת, ללא ניצול</translation>
  </message>
  <message numerus="yes">
   <source>Hold %n activations</source>
   <extracomment>One: Hold %n activation</extracomment>
   <translation>
    <numerusform>שמירת הפעלה אחת</numerusform>
    <numerusform>שמירת %n הפעלות</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Spend %n activations</source>
   <extracomment>One: Spend %n activation</extracomment>
   <translation>
    <numerusform>ניצול הפעלה אחת</numerusform>
    <numerusform>ניצול %n הפעלות</numerusform>
   </translation>
  </message>
  <message>
   <source>This spends nothing.</source>
   <translation>זה אינו מנצל דבר.</translation>
  </message>
  <message>
   <source>This holds {most} of the keys that the machines hold.</source>
   <translation>זה שומר {most} מהמפתחות שבידי המחשבים.</translation>
  </message>
  <message>
   <source>This spends {most} of the keys that the machines hold.</source>
   <translation>זה מנצל {most} מהמפתחות שבידי המחשבים.</translation>
  </message>
  <message>
   <source>This holds {most} of key {key}.</source>
   <translation>זה שומר {most} ממפתח {key}.</translation>
  </message>
  <message>
   <source>This spends {most} of key {key}.</source>
   <translation>זה מנצל {most} ממפתח {key}.</translation>
  </message>
  <message>
   <source>This needs {most}; key {key} has {left} left.</source>
   <translation>נחוצות {most}; במפתח {key} נותרו {left}.</translation>
  </message>
  <message numerus="yes">
   <source>This holds {most} of %n activations left of key {key}.</source>
   <extracomment>One: This holds {most} of %n activation left of key {key}.</extracomment>
   <translation>
    <numerusform>זה שומר {most} מתוך הפעלה אחת שנותרה במפתח {key}.</numerusform>
    <numerusform>זה שומר {most} מתוך %n הפעלות שנותרו במפתח {key}.</numerusform>
   </translation>
  </message>
  <message>
   <source>up to {activations}</source>
   <translation>עד {activations}</translation>
  </message>
  <message numerus="yes">
   <source>This spends nothing: {through} of %n machines become KMS clients.</source>
   <extracomment>One: This spends nothing: {through} of %n machine become KMS clients.</extracomment>
   <translation>
    <numerusform>זה אינו מנצל דבר: {through} ממחשב אחד יהיו ללקוחות KMS.</numerusform>
    <numerusform>זה אינו מנצל דבר: {through} מתוך %n מחשבים יהיו ללקוחות KMS.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines activate themselves online: %n activations are spent.</source>
   <extracomment>One: %n machine activates itself online: %n activation is spent.</extracomment>
   <translation>
    <numerusform>מחשב אחד מפעיל את עצמו באופן מקוון: הפעלה אחת מנוצלת.</numerusform>
    <numerusform>%n מחשבים מפעילים את עצמם באופן מקוון: %n הפעלות מנוצלות.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines need new confirmation IDs: %n activations are held until the answer comes.</source>
   <extracomment>One: %n machine needs a new confirmation ID: %n activation is held until the answer comes.</extracomment>
   <translation>
    <numerusform>למחשב אחד נחוץ מזהה אישור חדש: הפעלה אחת שמורה עד שתגיע התשובה.</numerusform>
    <numerusform>ל־%n מחשבים נחוצים מזהי אישור חדשים: %n הפעלות שמורות עד שתגיע התשובה.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines were never seen, or hold no product for this key yet. Each is counted as one activation.</source>
   <extracomment>One: %n machine was never seen, or holds no product for this key yet. It is counted as one activation.</extracomment>
   <translation>
    <numerusform>מחשב אחד טרם נראה, או שאין לו עדיין מוצר למפתח זה. הוא נספר כהפעלה אחת.</numerusform>
    <numerusform>%n מחשבים טרם נראו, או שאין להם עדיין מוצר למפתח זה. כל אחד נספר כהפעלה אחת.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines get their stored confirmation IDs back and spend nothing.</source>
   <extracomment>One: %n machine gets its stored confirmation ID back and spends nothing.</extracomment>
   <translation>
    <numerusform>מחשב אחד מקבל בחזרה את מזהה האישור השמור שלו ואינו מנצל דבר.</numerusform>
    <numerusform>%n מחשבים מקבלים בחזרה את מזהי האישור השמורים שלהם ואינם מנצלים דבר.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines have their confirmation IDs here already; they only have to take them.</source>
   <extracomment>One: %n machine has its confirmation ID here already; it only has to take it.</extracomment>
   <translation>
    <numerusform>למחשב אחד כבר יש כאן מזהה אישור; עליו רק לקבל אותו.</numerusform>
    <numerusform>ל־%n מחשבים כבר יש כאן מזהי אישור; עליהם רק לקבל אותם.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines wait for an answer in a sealed batch; their activations are held already.</source>
   <extracomment>One: %n machine waits for an answer in a sealed batch; its activation is held already.</extracomment>
   <translation>
    <numerusform>מחשב אחד ממתין לתשובה באצווה אטומה; ההפעלה שלו כבר שמורה.</numerusform>
    <numerusform>%n מחשבים ממתינים לתשובה באצווה אטומה; ההפעלות שלהם כבר שמורות.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines get the published client keys of their editions, and the settings.</source>
   <extracomment>One: %n machine gets the published client key of its edition, and the settings.</extracomment>
   <translation>
    <numerusform>מחשב אחד מקבל את מפתח הלקוח שפורסם למהדורה שלו, ואת ההגדרות.</numerusform>
    <numerusform>%n מחשבים מקבלים את מפתחות הלקוח שפורסמו למהדורות שלהם, ואת ההגדרות.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines hold their client keys already and get the settings.</source>
   <extracomment>One: %n machine holds its client key already and gets the settings.</extracomment>
   <translation>
    <numerusform>מחשב אחד כבר מחזיק במפתח הלקוח שלו ומקבל את ההגדרות.</numerusform>
    <numerusform>%n מחשבים כבר מחזיקים במפתחות הלקוח שלהם ומקבלים את ההגדרות.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines are licensed and left alone.</source>
   <extracomment>One: %n machine is licensed and left alone.</extracomment>
   <translation>
    <numerusform>מחשב אחד ברישיון ונשאר כפי שהוא.</numerusform>
    <numerusform>%n מחשבים ברישיון ונשארים כפי שהם.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines have stored confirmation IDs, but for other installation IDs: their hardware was changed.</source>
   <extracomment>One: %n machine has a stored confirmation ID, but for another installation ID: its hardware was changed.</extracomment>
   <translation>
    <numerusform>למחשב אחד יש מזהה אישור שמור, אך למזהה התקנה אחר: החומרה שלו השתנתה.</numerusform>
    <numerusform>ל־%n מחשבים יש מזהי אישור שמורים, אך למזהי התקנה אחרים: החומרה שלהם השתנתה.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines have no stored confirmation IDs for this key.</source>
   <extracomment>One: %n machine has no stored confirmation ID for this key.</extracomment>
   <translation>
    <numerusform>למחשב אחד אין מזהה אישור שמור למפתח זה.</numerusform>
    <numerusform>ל־%n מחשבים אין מזהי אישור שמורים למפתח זה.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines cannot be activated like this; the table says why for each.</source>
   <extracomment>One: %n machine cannot be activated like this; the table says why.</extracomment>
   <translation>
    <numerusform>מחשב אחד אינו ניתן להפעלה כך; הטבלה אומרת מדוע.</numerusform>
    <numerusform>%n מחשבים אינם ניתנים להפעלה כך; הטבלה אומרת מדוע לגבי כל אחד.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines were never seen, or hold no product for this key yet. They are looked at first.</source>
   <extracomment>One: %n machine was never seen, or holds no product for this key yet. It is looked at first.</extracomment>
   <translation>
    <numerusform>מחשב אחד טרם נראה, או שאין לו עדיין מוצר למפתח זה. הוא ייבדק תחילה.</numerusform>
    <numerusform>%n מחשבים טרם נראו, או שאין להם עדיין מוצר למפתח זה. הם ייבדקו תחילה.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines are left out; the table says why for each.</source>
   <extracomment>One: %n machine is left out; the table says why.</extracomment>
   <translation>
    <numerusform>מחשב אחד נשאר בחוץ; הטבלה אומרת מדוע.</numerusform>
    <numerusform>%n מחשבים נשארים בחוץ; הטבלה אומרת מדוע לגבי כל אחד.</numerusform>
   </translation>
  </message>
  <message>
   <source>Collect, holding nothing</source>
   <translation>איסוף, ללא שמירה</translation>
  </message>
  <message>
   <source>Activate, spending nothing</source>
   <translation>הפעלה, ללא ניצול</translation>
  </message>
  <message numerus="yes">
   <source>%n machines are through and stay so. </source>
   <extracomment>One: %n machine is through and stays so. </extracomment>
   <translation>
    <numerusform>מחשב אחד סיים ונשאר כך.</numerusform>
    <numerusform>%n מחשבים סיימו ונשארים כך.</numerusform>
   </translation>
  </message>
  <message>
   <source>No machine was through yet. </source>
   <translation>עדיין לא סיים אף מחשב. </translation>
  </message>
  <message>
   <source>The run was interrupted</source>
   <translation>ההרצה נקטעה</translation>
  </message>
  <message numerus="yes">
   <source>{message} %n machines were still on the way.</source>
   <extracomment>One: {message} %n machine was still on the way.</extracomment>
   <translation>
    <numerusform>{message} מחשב אחד היה עדיין בדרך.</numerusform>
    <numerusform>{message} %n מחשבים היו עדיין בדרך.</numerusform>
   </translation>
  </message>
  <message>
   <source>{done}Every step was written down before a machine was touched, so no activation is lost and none is spent twice.</source>
   <translation>{done}כל צעד נרשם לפני שנגעו במחשב, ולכן אף הפעלה לא אבדה ואף אחת אינה מנוצלת פעמיים.</translation>
  </message>
  <message>
   <source>Resume the run. It looks at each machine first and goes on from there.</source>
   <translation>המשיכו את ההרצה. היא בודקת כל מחשב תחילה וממשיכה משם.</translation>
  </message>
  <message>
   <source>Resume the run</source>
   <translation>המשך ההרצה</translation>
  </message>
  <message>
   <source>The run ended before its machines were through.</source>
   <translation>ההרצה הסתיימה לפני שמחשביה סיימו.</translation>
  </message>
  <message>
   <source>What is done stays done. What was sealed or received is recorded and is used again, not spent again.</source>
   <translation>מה שנעשה נשאר. מה שנאטם או התקבל רשום וישמש שוב, ולא ינוצל שוב.</translation>
  </message>
  <message>
   <source>Try again. The run looks at each machine before it goes on.</source>
   <translation>נסו שוב. ההרצה בודקת כל מחשב לפני שהיא ממשיכה.</translation>
  </message>
  <message>
   <source>Which key the machines get, and who answers their installation IDs.</source>
   <translation>איזה מפתח יקבלו המחשבים, ומי עונה למזהי ההתקנה שלהם.</translation>
  </message>
  <message>
   <source>a machine that this key activated before spends nothing</source>
   <translation>מחשב שמפתח זה כבר הפעיל אינו מנצל דבר</translation>
  </message>
  <message>
   <source>the IDs go into a sealed batch, to be carried across as a file</source>
   <translation>המזהים נכנסים לאצווה אטומה, שתועבר כקובץ</translation>
  </message>
  <message>
   <source>Bought</source>
   <translation>נרכשו</translation>
  </message>
  <message>
   <source>Left</source>
   <comment>activations that remain</comment>
   <translation>נותרו</translation>
  </message>
  <message>
   <source>No key that fits is listed</source>
   <translation>אין ברשימה מפתח מתאים</translation>
  </message>
  <message>
   <source>Install the key chosen above</source>
   <translation>להתקין את המפתח שנבחר למעלה</translation>
  </message>
  <message>
   <source>Use the key that each machine holds, for</source>
   <translation>להשתמש במפתח שבידי כל מחשב, עבור</translation>
  </message>
  <message>
   <source>Product of the installed keys</source>
   <translation>המוצר של המפתחות המותקנים</translation>
  </message>
  <message>
   <source>Give stored confirmation IDs back</source>
   <translation>להחזיר מזהי אישור שמורים</translation>
  </message>
  <message>
   <source>Ask the clearinghouse</source>
   <translation>לשאול את המסלקה</translation>
  </message>
  <message>
   <source>Stop after collecting</source>
   <translation>לעצור אחרי האיסוף</translation>
  </message>
  <message>
   <source>Which key the machines get.</source>
   <translation>איזה מפתח יקבלו המחשבים.</translation>
  </message>
  <message>
   <source>Add one on the page “Product keys”, or use the keys that machines hold.</source>
   <translation>הוסיפו אחד בדף „מפתחות מוצר”, או השתמשו במפתחות שבידי המחשבים.</translation>
  </message>
  <message>
   <source>Add one on the page “Product keys”.</source>
   <translation>הוסיפו אחד בדף „מפתחות מוצר”.</translation>
  </message>
  <message>
   <source>No clearinghouse is set up yet.</source>
   <translation>עדיין לא הוגדרה מסלקה.</translation>
  </message>
  <message>
   <source>Known machines</source>
   <translation>מחשבים מוכרים</translation>
  </message>
  <message>
   <source>New IDs</source>
   <translation>מזהים חדשים</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>לא ידוע</translation>
  </message>
  <message>
   <source>As each machine has it</source>
   <translation>כפי שיש לכל מחשב</translation>
  </message>
  <message>
   <source>Any kind</source>
   <translation>כל סוג</translation>
  </message>
  <message>
   <source>KMS only</source>
   <translation>KMS בלבד</translation>
  </message>
  <message>
   <source>Active Directory only</source>
   <translation>Active Directory בלבד</translation>
  </message>
  <message>
   <source>Token only</source>
   <translation>אסימון בלבד</translation>
  </message>
  <message>
   <source>KMS host</source>
   <translation>מארח KMS</translation>
  </message>
  <message>
   <source>How the machines find their host. Each gets the published key of its edition.</source>
   <translation>כיצד המחשבים מוצאים את המארח שלהם. כל אחד מקבל את המפתח שפורסם למהדורה שלו.</translation>
  </message>
  <message>
   <source>Let machines look it up in DNS</source>
   <translation>לתת למחשבים לחפש אותו ב־DNS</translation>
  </message>
  <message>
   <source>DNS domain</source>
   <translation>תחום DNS</translation>
  </message>
  <message>
   <source>This host</source>
   <translation>מארח זה</translation>
  </message>
  <message>
   <source>As each machine is set already</source>
   <translation>כפי שכל מחשב כבר מוגדר</translation>
  </message>
  <message>
   <source>Activation type</source>
   <translation>סוג הפעלה</translation>
  </message>
  <message>
   <source>Domain</source>
   <translation>תחום</translation>
  </message>
  <message>
   <source>Host</source>
   <translation>מארח</translation>
  </message>
  <message>
   <source>the machine's own domain</source>
   <translation>התחום של המחשב עצמו</translation>
  </message>
  <message>
   <source>It can go on without this window. If you stop it, machines at work finish their step; what is done stays done, and nothing is spent twice.</source>
   <translation>היא יכולה להמשיך בלי החלון הזה. אם תעצרו אותה, מחשבים שבעבודה מסיימים את השלב שלהם; מה שנעשה נשאר, ודבר אינו מנוצל פעמיים.</translation>
  </message>
  <message>
   <source>The run is not over</source>
   <translation>ההרצה לא הסתיימה</translation>
  </message>
  <message>
   <source>Keep watching</source>
   <translation>להמשיך לצפות</translation>
  </message>
  <message>
   <source>Close, let it run</source>
   <translation>לסגור, שתמשיך</translation>
  </message>
  <message>
   <source>Stop the run</source>
   <translation>לעצור את ההרצה</translation>
  </message>
  <message>
   <source>The run is not over.</source>
   <translation>ההרצה לא הסתיימה.</translation>
  </message>
  <message>
   <source>Until then nobody can say what will happen to them. A probe changes nothing.</source>
   <translation>עד אז איש אינו יכול לומר מה יקרה להם. תשאול אינו משנה דבר.</translation>
  </message>
  <message>
   <source>What is chosen, and how each stands.</source>
   <translation>מה נבחר, ומה מצבו של כל אחד.</translation>
  </message>
  <message>
   <source>Reading the machines</source>
   <translation>קריאת המחשבים</translation>
  </message>
  <message>
   <source>No machine is chosen</source>
   <translation>לא נבחר מחשב</translation>
  </message>
  <message>
   <source>Close this and select machines first.</source>
   <translation>סגרו חלון זה ובחרו תחילה מחשבים.</translation>
  </message>
  <message numerus="yes">
   <source>Probing %n machines: {ended} answered.</source>
   <extracomment>One: Probing %n machine: {ended} answered.</extracomment>
   <translation>
    <numerusform>תשאול מחשב אחד: {ended} ענו.</numerusform>
    <numerusform>תשאול %n מחשבים: {ended} ענו.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is changed on them.</source>
   <translation>לא משתנה בהם דבר.</translation>
  </message>
  <message>
   <source>Until then each is counted as one activation, because it may need one. A probe changes nothing.</source>
   <translation>עד אז כל אחד נספר כהפעלה אחת, כי ייתכן שתידרש. תשאול אינו משנה דבר.</translation>
  </message>
  <message>
   <source>Chosen machines</source>
   <translation>המחשבים שנבחרו</translation>
  </message>
  <message numerus="yes">
   <source>%n machines were never probed.</source>
   <extracomment>One: %n machine was never probed.</extracomment>
   <translation>
    <numerusform>מחשב אחד מעולם לא תושאל.</numerusform>
    <numerusform>%n מחשבים מעולם לא תושאלו.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Probe them</source>
   <extracomment>One: Probe it</extracomment>
   <translation>
    <numerusform>לתשאל אותו</numerusform>
    <numerusform>לתשאל אותם</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines did not answer the last probe.</source>
   <extracomment>One: %n machine did not answer the last probe.</extracomment>
   <translation>
    <numerusform>מחשב אחד לא ענה לתשאול האחרון.</numerusform>
    <numerusform>%n מחשבים לא ענו לתשאול האחרון.</numerusform>
   </translation>
  </message>
  <message>
   <source>The run tries each again, once. One that stays silent stops no other.</source>
   <translation>ההרצה מנסה כל אחד שוב, פעם אחת. מי ששותק אינו עוצר אחרים.</translation>
  </message>
  <message>
   <source>Every machine is licensed; nothing was spent.</source>
   <translation>כל המחשבים ברישיון; לא נוצל דבר.</translation>
  </message>
  <message>
   <source>Every machine was left alone; nothing was spent.</source>
   <translation>כל המחשבים נשארו כפי שהם; לא נוצל דבר.</translation>
  </message>
  <message>
   <source>{left} left of {last_five}</source>
   <translation>נותרו {left} מ־{last_five}</translation>
  </message>
  <message numerus="yes">
   <source>of %n machines</source>
   <extracomment>One: of %n machine</extracomment>
   <translation>
    <numerusform>ממחשב אחד</numerusform>
    <numerusform>מ־%n מחשבים</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n causes</source>
   <extracomment>One: %n cause</extracomment>
   <translation>
    <numerusform>סיבה אחת</numerusform>
    <numerusform>%n סיבות</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} stopped</source>
   <translation>{count} נעצרו</translation>
  </message>
  <message>
   <source>Nothing was done.</source>
   <translation>לא נעשה דבר.</translation>
  </message>
  <message numerus="yes">
   <source>%n installation IDs are in a sealed batch.</source>
   <extracomment>One: %n installation ID is in a sealed batch.</extracomment>
   <translation>
    <numerusform>מזהה התקנה אחד נמצא באצווה אטומה.</numerusform>
    <numerusform>%n מזהי התקנה נמצאים באצווה אטומה.</numerusform>
   </translation>
  </message>
  <message>
   <source>{done}; {failed} failed.</source>
   <translation>{done}; {failed} נכשלו.</translation>
  </message>
  <message>
   <source>{done}; the run was stopped.</source>
   <translation>{done}; ההרצה נעצרה.</translation>
  </message>
  <message>
   <source>They wait in a sealed batch, which holds {held}. Export it, carry it to a station with a clearinghouse, and import the answer here.</source>
   <translation>הם ממתינים באצווה אטומה, ששומרת {held}. ייצאו אותה, שאו אותה לתחנה עם מסלקה, וייבאו כאן את התשובה.</translation>
  </message>
  <message numerus="yes">
   <source>%n machines were activated without spending anything.</source>
   <extracomment>One: %n machine was activated without spending anything.</extracomment>
   <translation>
    <numerusform>מחשב אחד הופעל בלי לנצל דבר.</numerusform>
    <numerusform>%n מחשבים הופעלו בלי לנצל דבר.</numerusform>
   </translation>
  </message>
  <message>
   <source>of {last_five}</source>
   <translation>מ־{last_five}</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>תוצאה</translation>
  </message>
  <message>
   <source>Activations spent</source>
   <translation>הפעלות שנוצלו</translation>
  </message>
  <message>
   <source>Export the batch file…</source>
   <translation>ייצוא קובץ האצווה…</translation>
  </message>
  <message numerus="yes">
   <source>Retry %n machines…</source>
   <extracomment>One: Retry %n machine…</extracomment>
   <translation>
    <numerusform>ניסיון חוזר למחשב אחד…</numerusform>
    <numerusform>ניסיון חוזר ל־%n מחשבים…</numerusform>
   </translation>
  </message>
  <message>
   <source>The batch is in {path}. Carry it to a station with a clearinghouse.</source>
   <translation>האצווה נמצאת ב־{path}. שאו אותה לתחנה עם מסלקה.</translation>
  </message>
  <message>
   <source>left alone</source>
   <translation>ללא שינוי</translation>
  </message>
  <message>
   <source>{failed} failed</source>
   <translation>{failed} נכשלו</translation>
  </message>
  <message numerus="yes">
   <source>%n were stopped</source>
   <extracomment>One: %n was stopped</extracomment>
   <translation>
    <numerusform>אחד נעצר</numerusform>
    <numerusform>%n נעצרו</numerusform>
   </translation>
  </message>
  <message>
   <source>Step or reason</source>
   <translation>שלב או סיבה</translation>
  </message>
  <message numerus="yes">
   <source>{ended} of %n machines are through</source>
   <extracomment>One: {ended} of %n machine are through</extracomment>
   <translation>
    <numerusform>{ended} ממחשב אחד סיימו</numerusform>
    <numerusform>{ended} מתוך %n מחשבים סיימו</numerusform>
   </translation>
  </message>
  <message>
   <source>Each machine goes its own way; one that fails stops no other.</source>
   <translation>כל מחשב הולך בדרכו; כישלון של אחד אינו עוצר אחרים.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>עוצר…</translation>
  </message>
  <message>
   <source>Stop…</source>
   <translation>עצירה…</translation>
  </message>
  <message>
   <source>Paused. {ended}</source>
   <translation>מושהה. {ended}</translation>
  </message>
  <message numerus="yes">
   <source>Stopping: %n machines finish their step</source>
   <extracomment>One: Stopping: %n machine finish their step</extracomment>
   <translation>
    <numerusform>עוצר: מחשב אחד מסיים את השלב שלו</numerusform>
    <numerusform>עוצר: %n מחשבים מסיימים את השלב שלהם</numerusform>
   </translation>
  </message>
  <message>
   <source>Machines of the run</source>
   <translation>המחשבים בהרצה</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>מה קורה</translation>
  </message>
  <message>
   <source>Key, or why not</source>
   <translation>מפתח, או מדוע לא</translation>
  </message>
  <message>
   <source>Why not</source>
   <translation>מדוע לא</translation>
  </message>
  <message>
   <source>Why more may be spent than were bought</source>
   <translation>מדוע מותר לנצל יותר ממה שנרכש</translation>
  </message>
  <message>
   <source>Working out what this costs</source>
   <translation>מחשבים את העלות</translation>
  </message>
  <message>
   <source>Working out what this costs…</source>
   <translation>מחשבים את העלות…</translation>
  </message>
  <message>
   <source>Nobody knows yet what this costs.</source>
   <translation>איש אינו יודע עדיין כמה זה עולה.</translation>
  </message>
  <message>
   <source>Spend</source>
   <translation>ניצול</translation>
  </message>
  <message>
   <source>Costs</source>
   <translation>עולה</translation>
  </message>
  <message>
   <source>What it spends</source>
   <translation>מה ינוצל</translation>
  </message>
  <message>
   <source>What will happen</source>
   <translation>מה יקרה</translation>
  </message>
  <message>
   <source>Nothing has been touched yet. An activation cannot be given back.</source>
   <translation>עדיין לא נגעו בדבר. הפעלה אינה ניתנת להחזרה.</translation>
  </message>
  <message>
   <source>Nothing has been touched yet, and nothing will be spent.</source>
   <translation>עדיין לא נגעו בדבר, ודבר לא ינוצל.</translation>
  </message>
  <message>
   <source>Why it may be more all the same; it is kept in the ledger</source>
   <translation>מדוע בכל זאת מותר יותר; נשמר ביומן</translation>
  </message>
  <message>
   <source>What will happen to each machine</source>
   <translation>מה יקרה לכל מחשב</translation>
  </message>
  <message numerus="yes">
   <source>%n activations too many.</source>
   <extracomment>One: %n activation too many.</extracomment>
   <translation>
    <numerusform>הפעלה אחת יותר מדי.</numerusform>
    <numerusform>%n הפעלות יותר מדי.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose fewer machines or another key, or correct how many were bought on the page “Product keys”. The clearinghouse may refuse what is too much.</source>
   <translation>בחרו פחות מחשבים או מפתח אחר, או תקנו בדף „מפתחות מוצר” כמה נרכשו. המסלקה עשויה לדחות את העודף.</translation>
  </message>
  <message numerus="yes">
   <source>A confirmation ID is stored for %n machines.</source>
   <extracomment>One: A confirmation ID is stored for %n machine.</extracomment>
   <translation>
    <numerusform>מזהה אישור שמור עבור מחשב אחד.</numerusform>
    <numerusform>מזהה אישור שמור עבור %n מחשבים.</numerusform>
   </translation>
  </message>
  <message>
   <source>Local reactivation gives it back and spends nothing. Online, each takes a new activation.</source>
   <translation>הפעלה חוזרת מקומית מחזירה אותו ואינה מנצלת דבר. באופן מקוון כל אחד דורש הפעלה חדשה.</translation>
  </message>
  <message numerus="yes">
   <source>%n machines are licensed now</source>
   <extracomment>One: %n machine is licensed now</extracomment>
   <translation>
    <numerusform>מחשב אחד ברישיון כעת</numerusform>
    <numerusform>%n מחשבים ברישיון כעת</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines are KMS clients now</source>
   <extracomment>One: %n machine is a KMS client now</extracomment>
   <translation>
    <numerusform>מחשב אחד הוא כעת לקוח KMS</numerusform>
    <numerusform>%n מחשבים הם כעת לקוחות KMS</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines were licensed before</source>
   <extracomment>One: %n machine was licensed before</extracomment>
   <translation>
    <numerusform>מחשב אחד היה ברישיון קודם</numerusform>
    <numerusform>%n מחשבים היו ברישיון קודם</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines were left alone</source>
   <extracomment>One: %n machine was left alone</extracomment>
   <translation>
    <numerusform>מחשב אחד נשאר כפי שהוא</numerusform>
    <numerusform>%n מחשבים נשארו כפי שהם</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Activate %n machines, spending nothing</source>
   <extracomment>One: Activate %n machine, spending nothing</extracomment>
   <translation>
    <numerusform>הפעלת מחשב אחד, ללא ניצול</numerusform>
    <numerusform>הפעלת %n מחשבים, ללא ניצול</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Reactivate %n machines, spending nothing</source>
   <extracomment>One: Reactivate %n machine, spending nothing</extracomment>
   <translation>
    <numerusform>הפעלה חוזרת של מחשב אחד, ללא ניצול</numerusform>
    <numerusform>הפעלה חוזרת של %n מחשבים, ללא ניצול</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Set up %n machines, spending nothing</source>
   <extracomment>One: Set up %n machine, spending nothing</extracomment>
   <translation>
    <numerusform>הגדרת מחשב אחד, ללא ניצול</numerusform>
    <numerusform>הגדרת %n מחשבים, ללא ניצול</numerusform>
   </translation>
  </message>
  <message>
   <source>Activated</source>
   <translation>הופעלו</translation>
  </message>
  <message>
   <source>There is nothing to do: every machine is licensed.</source>
   <translation>אין מה לעשות: כל המחשבים ברישיון.</translation>
  </message>
  <message>
   <source>Nothing was activated</source>
   <translation>לא הופעל דבר</translation>
  </message>
  <message>
   <source>Proxy activation</source>
   <translation>הפעלה באמצעות נציג</translation>
  </message>
  <message>
   <source>Online activation</source>
   <translation>הפעלה מקוונת</translation>
  </message>
  <message>
   <source>Local reactivation</source>
   <translation>הפעלה חוזרת מקומית</translation>
  </message>
  <message>
   <source>Reactivated</source>
   <translation>הופעלו שוב</translation>
  </message>
  <message>
   <source>Reactivate</source>
   <translation>הפעלה חוזרת</translation>
  </message>
  <message>
   <source>Nothing was reactivated</source>
   <translation>דבר לא הופעל שוב</translation>
  </message>
  <message>
   <source>KMS client set-up</source>
   <translation>הגדרת לקוח KMS</translation>
  </message>
  <message>
   <source>Set up</source>
   <comment>machines that were set up</comment>
   <translation>הוגדרו</translation>
  </message>
  <message>
   <source>Set up</source>
   <comment>do it to machines</comment>
   <translation>הגדרה</translation>
  </message>
  <message>
   <source>There is nothing to do: every machine is left alone.</source>
   <translation>אין מה לעשות: כל המחשבים נשארים כפי שהם.</translation>
  </message>
  <message>
   <source>Nothing was set up</source>
   <translation>לא הוגדר דבר</translation>
  </message>
  <message>
   <source>Windows asks its KMS host by itself, within two hours as a rule. Probe the machines then to see their licences.</source>
   <translation>Windows שואל את מארח ה־KMS שלו בעצמו, בדרך כלל בתוך שעתיים. תשאלו אז את המחשבים כדי לראות את הרישיונות שלהם.</translation>
  </message>
  <message>
   <source>KMS client</source>
   <translation>לקוח KMS</translation>
  </message>
  <message>
   <source>Retail</source>
   <translation>קמעונאי</translation>
  </message>
  <message>
   <source>Evaluation</source>
   <translation>גרסת ניסיון</translation>
  </message>
  <message numerus="yes">
   <source>%n minutes</source>
   <extracomment>One: %n minute</extracomment>
   <translation>
    <numerusform>דקה אחת</numerusform>
    <numerusform>%n דקות</numerusform>
   </translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation>פחות מדקה</translation>
  </message>
  <message numerus="yes">
   <source>%n hours</source>
   <extracomment>One: %n hour</extracomment>
   <translation>
    <numerusform>שעה אחת</numerusform>
    <numerusform>%n שעות</numerusform>
   </translation>
  </message>
  <message>
   <source>Its installation ID was collected</source>
   <translation>מזהה ההתקנה שלו נאסף</translation>
  </message>
  <message>
   <source>Lasts until about {day_text}</source>
   <translation>מספיק עד בערך {day_text}</translation>
  </message>
  <message>
   <source>{about} (between {day_text} and {end})</source>
   <translation>{about} (בין {day_text} לבין {end})</translation>
  </message>
  <message>
   <source>Nothing was spent lately that a forecast could go by</source>
   <translation>לאחרונה לא נוצל דבר שאפשר לבסס עליו תחזית</translation>
  </message>
  <message>
   <source>At this rate it lasts for longer than anybody plans</source>
   <translation>בקצב זה הוא מספיק ליותר ממה שמישהו מתכנן</translation>
  </message>
  <message>
   <source>Nothing is left</source>
   <translation>לא נותר דבר</translation>
  </message>
  <message>
   <source>{about} (not before {early})</source>
   <translation>{about} (לא לפני {early})</translation>
  </message>
  <message numerus="yes">
   <source>%n machines get the key.</source>
   <extracomment>One: %n machine gets the key.</extracomment>
   <translation>
    <numerusform>מחשב אחד מקבל את המפתח.</numerusform>
    <numerusform>%n מחשבים מקבלים את המפתח.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines give their keys back.</source>
   <extracomment>One: %n machine gives its key back.</extracomment>
   <translation>
    <numerusform>מחשב אחד מחזיר את המפתח שלו.</numerusform>
    <numerusform>%n מחשבים מחזירים את המפתחות שלהם.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines that are licensed lose their licences.</source>
   <extracomment>One: %n machine that is licensed loses its licence.</extracomment>
   <translation>
    <numerusform>מחשב אחד שברישיון מאבד את רישיונו.</numerusform>
    <numerusform>%n מחשבים שברישיון מאבדים את רישיונותיהם.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines are changed.</source>
   <extracomment>One: %n machine is changed.</extracomment>
   <translation>
    <numerusform>מחשב אחד משתנה.</numerusform>
    <numerusform>%n מחשבים משתנים.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines hold the key already.</source>
   <extracomment>One: %n machine holds the key already.</extracomment>
   <translation>
    <numerusform>מחשב אחד כבר מחזיק במפתח.</numerusform>
    <numerusform>%n מחשבים כבר מחזיקים במפתח.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines are licensed with another key and left alone.</source>
   <extracomment>One: %n machine is licensed with another key and left alone.</extracomment>
   <translation>
    <numerusform>מחשב אחד ברישיון עם מפתח אחר ונשאר כפי שהוא.</numerusform>
    <numerusform>%n מחשבים ברישיון עם מפתח אחר ונשארים כפי שהם.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Nothing is to be done on %n machines.</source>
   <extracomment>One: Nothing is to be done on %n machine.</extracomment>
   <translation>
    <numerusform>אין מה לעשות במחשב אחד.</numerusform>
    <numerusform>אין מה לעשות ב־%n מחשבים.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines were never seen and are looked at first.</source>
   <extracomment>One: %n machine was never seen and is looked at first.</extracomment>
   <translation>
    <numerusform>מחשב אחד מעולם לא נראה ונבדק תחילה.</numerusform>
    <numerusform>%n מחשבים מעולם לא נראו ונבדקים תחילה.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines are left out.</source>
   <extracomment>One: %n machine is left out.</extracomment>
   <translation>
    <numerusform>מחשב אחד נשאר בחוץ.</numerusform>
    <numerusform>%n מחשבים נשארים בחוץ.</numerusform>
   </translation>
  </message>
  <message>
   <source>Asked over the network</source>
   <translation>נשאלת דרך הרשת</translation>
  </message>
  <message>
   <source>Answers are typed</source>
   <translation>התשובות מוקלדות</translation>
  </message>
  <message>
   <source>Answers come in a file</source>
   <translation>התשובות באות בקובץ</translation>
  </message>
  <message numerus="yes">
   <source>up to %n lines</source>
   <extracomment>One: up to %n line</extracomment>
   <translation>
    <numerusform>עד שורה אחת</numerusform>
    <numerusform>עד %n שורות</numerusform>
   </translation>
  </message>
  <message>
   <source>answers in parts</source>
   <translation>עונה בחלקים</translation>
  </message>
  <message>
   <source>answers all at once</source>
   <translation>עונה בבת אחת</translation>
  </message>
  <message>
   <source>tells how many are left</source>
   <translation>מוסרת כמה נותרו</translation>
  </message>
  <message>
   <source>Install key</source>
   <translation>התקנת מפתח</translation>
  </message>
  <message>
   <source>Activate online</source>
   <translation>הפעלה מקוונת</translation>
  </message>
  <message>
   <source>Rearm</source>
   <translation>איפוס (Rearm)</translation>
  </message>
  <message>
   <source>Clear key from registry</source>
   <translation>ניקוי המפתח מהרישום</translation>
  </message>
  <message>
   <source>Change setting</source>
   <translation>שינוי הגדרה</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>ענו</translation>
  </message>
  <message>
   <source>keyed</source>
   <translation>קיבלו מפתח</translation>
  </message>
  <message>
   <source>without key</source>
   <translation>ללא מפתח</translation>
  </message>
  <message>
   <source>collected</source>
   <translation>נאספו</translation>
  </message>
  <message>
   <source>activated</source>
   <translation>הופעלו</translation>
  </message>
  <message>
   <source>reactivated</source>
   <translation>הופעלו שוב</translation>
  </message>
  <message>
   <source>set up</source>
   <comment>what a machine was</comment>
   <translation>הוגדרו</translation>
  </message>
  <message>
   <source>rearmed</source>
   <translation>אופסו</translation>
  </message>
  <message>
   <source>cleared</source>
   <translation>נוקו</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>השתנו</translation>
  </message>
  <message numerus="yes">
   <source>Probing %n machines</source>
   <extracomment>One: Probing %n machine</extracomment>
   <translation>
    <numerusform>תשאול מחשב אחד</numerusform>
    <numerusform>תשאול %n מחשבים</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Installing a key on %n machines</source>
   <extracomment>One: Installing a key on %n machine</extracomment>
   <translation>
    <numerusform>התקנת מפתח במחשב אחד</numerusform>
    <numerusform>התקנת מפתח ב־%n מחשבים</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Taking the key off %n machines</source>
   <extracomment>One: Taking the key off %n machine</extracomment>
   <translation>
    <numerusform>הסרת המפתח ממחשב אחד</numerusform>
    <numerusform>הסרת המפתח מ־%n מחשבים</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Collecting the IDs of %n machines</source>
   <extracomment>One: Collecting the IDs of %n machine</extracomment>
   <translation>
    <numerusform>איסוף מזהים ממחשב אחד</numerusform>
    <numerusform>איסוף מזהים מ־%n מחשבים</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Depositing on %n machines</source>
   <extracomment>One: Depositing on %n machine</extracomment>
   <translation>
    <numerusform>הזנה במחשב אחד</numerusform>
    <numerusform>הזנה ב־%n מחשבים</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Activating over the Internet %n machines</source>
   <extracomment>One: Activating over the Internet %n machine</extracomment>
   <translation>
    <numerusform>הפעלת מחשב אחד דרך האינטרנט</numerusform>
    <numerusform>הפעלת %n מחשבים דרך האינטרנט</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Proxy activation of %n machines</source>
   <extracomment>One: Proxy activation of %n machine</extracomment>
   <translation>
    <numerusform>הפעלת מחשב אחד באמצעות נציג</numerusform>
    <numerusform>הפעלת %n מחשבים באמצעות נציג</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Reactivating %n machines</source>
   <extracomment>One: Reactivating %n machine</extracomment>
   <translation>
    <numerusform>הפעלה חוזרת של מחשב אחד</numerusform>
    <numerusform>הפעלה חוזרת של %n מחשבים</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Setting up as KMS clients: %n machines</source>
   <extracomment>One: Setting up as KMS clients: %n machine</extracomment>
   <translation>
    <numerusform>הגדרה כלקוחות KMS: מחשב אחד</numerusform>
    <numerusform>הגדרה כלקוחות KMS: %n מחשבים</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Rearming %n machines</source>
   <extracomment>One: Rearming %n machine</extracomment>
   <translation>
    <numerusform>איפוס מחשב אחד</numerusform>
    <numerusform>איפוס %n מחשבים</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Clearing the key from the registry of %n machines</source>
   <extracomment>One: Clearing the key from the registry of %n machine</extracomment>
   <translation>
    <numerusform>ניקוי המפתח מהרישום במחשב אחד</numerusform>
    <numerusform>ניקוי המפתח מהרישום ב־%n מחשבים</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Changing a setting on %n machines</source>
   <extracomment>One: Changing a setting on %n machine</extracomment>
   <translation>
    <numerusform>שינוי הגדרה במחשב אחד</numerusform>
    <numerusform>שינוי הגדרה ב־%n מחשבים</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Going on with %n machines</source>
   <extracomment>One: Going on with %n machine</extracomment>
   <translation>
    <numerusform>המשך עם מחשב אחד</numerusform>
    <numerusform>המשך עם %n מחשבים</numerusform>
   </translation>
  </message>
  <message>
   <source>done</source>
   <translation>הסתיים</translation>
  </message>
  <message>
   <source>through {clearinghouse}</source>
   <translation>דרך {clearinghouse}</translation>
  </message>
  <message>
   <source>stop after collecting</source>
   <translation>עצירה אחרי האיסוף</translation>
  </message>
  <message>
   <source>spend {most} at most</source>
   <translation>ניצול של {most} לכל היותר</translation>
  </message>
  <message>
   <source>KMS host {host}</source>
   <translation>מארח KMS {host}</translation>
  </message>
  <message>
   <source>also where another key is licensed</source>
   <translation>גם היכן שמפתח אחר ברישיון</translation>
  </message>
  <message>
   <source>Nothing was changed and no activation was spent.</source>
   <translation>לא השתנה דבר ואף הפעלה לא נוצלה.</translation>
  </message>
  <message>
   <source>Everything that was finished is recorded. What was under way is looked at before anything is repeated, so nothing is spent twice.</source>
   <translation>כל מה שהסתיים רשום. מה שהיה בעיצומו נבדק לפני שחוזרים על דבר, ולכן דבר אינו מנוצל פעמיים.</translation>
  </message>
  <message>
   <source>Your data was not touched.</source>
   <translation>לא נגעו בנתונים שלכם.</translation>
  </message>
  <message>
   <source>Your data is whole; another program works with it now.</source>
   <translation>הנתונים שלכם שלמים; תוכנית אחרת עובדת איתם כעת.</translation>
  </message>
  <message>
   <source>Your data is whole; it was not touched.</source>
   <translation>הנתונים שלכם שלמים; לא נגעו בהם.</translation>
  </message>
  <message>
   <source>Everything that was finished is recorded. What was under way is looked at before anything is repeated.</source>
   <translation>כל מה שהסתיים רשום. מה שהיה בעיצומו נבדק לפני שחוזרים על דבר.</translation>
  </message>
  <message>
   <source>Whether the machine had finished is not known; it is looked at before anything is repeated, and no activation is spent twice.</source>
   <translation>לא ידוע אם המחשב סיים; הוא נבדק לפני שחוזרים על דבר, ואף הפעלה אינה מנוצלת פעמיים.</translation>
  </message>
  <message>
   <source>The machine is looked at before anything is repeated, and no activation is spent twice.</source>
   <translation>המחשב נבדק לפני שחוזרים על דבר, ואף הפעלה אינה מנוצלת פעמיים.</translation>
  </message>
  <message>
   <source>The machine was not touched, and no account was locked.</source>
   <translation>לא נגעו במחשב, ואף חשבון לא ננעל.</translation>
  </message>
  <message>
   <source>What was finished stays finished. Nothing else was begun.</source>
   <translation>מה שהסתיים נשאר כך. דבר אחר לא התחיל.</translation>
  </message>
  <message>
   <source>Its activation is held for it. The answer can be fetched later without spending again.</source>
   <translation>ההפעלה שלו שמורה עבורו. אפשר לקבל את התשובה מאוחר יותר בלי לנצל שוב.</translation>
  </message>
  <message>
   <source>The confirmation ID is kept. It can be deposited again without spending.</source>
   <translation>מזהה האישור נשמר. אפשר להזין אותו שוב בלי לנצל.</translation>
  </message>
  <message>
   <source>No entry was repaired or thrown away.</source>
   <translation>אף רשומה לא תוקנה ולא נזרקה.</translation>
  </message>
  <message>
   <source>Finished, some failed</source>
   <translation>הסתיימה, חלק נכשלו</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>נמצא</translation>
  </message>
  <message>
   <source>Probed</source>
   <translation>תושאל</translation>
  </message>
  <message>
   <source>Key installed</source>
   <translation>מפתח הותקן</translation>
  </message>
  <message>
   <source>Awaiting CID</source>
   <translation>ממתין ל־CID</translation>
  </message>
  <message>
   <source>In a batch</source>
   <translation>באצווה</translation>
  </message>
  <message>
   <source>CID is here</source>
   <translation>ה־CID כאן</translation>
  </message>
  <message>
   <source>CID deposited</source>
   <translation>ה־CID הוזן</translation>
  </message>
  <message>
   <source>WinRM, HTTPS</source>
   <translation>WinRM, HTTPS</translation>
  </message>
  <message>
   <source>Carry kit</source>
   <translation>ערכה לא־מקוונת</translation>
  </message>
  <message>
   <source>Answered</source>
   <comment>a machine, when last tried</comment>
   <translation>ענה</translation>
  </message>
  <message>
   <source>Notification</source>
   <translation>התראה</translation>
  </message>
  <message>
   <source>Unlicensed</source>
   <translation>ללא רישיון</translation>
  </message>
  <message>
   <source>Grace, not genuine</source>
   <translation>חסד, לא מקורי</translation>
  </message>
  <message>
   <source>Grace, hardware changed</source>
   <translation>חסד, החומרה השתנתה</translation>
  </message>
  <message>
   <source>Grace, first run</source>
   <translation>חסד, הרצה ראשונה</translation>
  </message>
  <message>
   <source>Grace, extended</source>
   <translation>חסד, מוארך</translation>
  </message>
  <message>
   <source>Needs a carry kit</source>
   <translation>נחוצה ערכה לא־מקוונת</translation>
  </message>
  <message>
   <source>Timed out</source>
   <translation>תם הזמן</translation>
  </message>
  <message>
   <source>Port closed</source>
   <translation>הפורט סגור</translation>
  </message>
  <message>
   <source>No route</source>
   <translation>אין נתיב</translation>
  </message>
  <message>
   <source>Name unknown</source>
   <translation>השם אינו ידוע</translation>
  </message>
  <message>
   <source>Connection cut</source>
   <translation>החיבור נותק</translation>
  </message>
  <message>
   <source>Logon refused</source>
   <translation>הכניסה נדחתה</translation>
  </message>
  <message>
   <source>Held back</source>
   <translation>הושהה</translation>
  </message>
  <message>
   <source>No logon chosen</source>
   <translation>לא נבחרו פרטי כניסה</translation>
  </message>
  <message>
   <source>Rights missing</source>
   <translation>חסרות הרשאות</translation>
  </message>
  <message>
   <source>Logon not offered</source>
   <translation>סוג הכניסה אינו מוצע</translation>
  </message>
  <message>
   <source>Host key not trusted</source>
   <translation>אין אמון במפתח המארח</translation>
  </message>
  <message>
   <source>Host key changed</source>
   <translation>מפתח המארח השתנה</translation>
  </message>
  <message>
   <source>Key not listed</source>
   <translation>המפתח אינו ברשימה</translation>
  </message>
  <message>
   <source>No key installed</source>
   <translation>לא הותקן מפתח</translation>
  </message>
  <message>
   <source>Busy</source>
   <translation>עסוק</translation>
  </message>
  <message>
   <source>Answer is missing</source>
   <translation>התשובה חסרה</translation>
  </message>
  <message>
   <source>Would spend more</source>
   <translation>היה מנצל יותר</translation>
  </message>
  <message>
   <source>Not licensed after all</source>
   <translation>בכל זאת ללא רישיון</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>נעול</translation>
  </message>
  <message>
   <source>{licensed} of {products} licensed</source>
   <translation>{licensed} מתוך {products} ברישיון</translation>
  </message>
  <message>
   <source>Own machines</source>
   <translation>המחשבים שלנו</translation>
  </message>
  <message>
   <source>Another station</source>
   <translation>תחנה אחרת</translation>
  </message>
  <message>
   <source>No answer yet</source>
   <translation>אין עדיין תשובה</translation>
  </message>
  <message>
   <source>Refused by Windows</source>
   <translation>נדחה בידי Windows</translation>
  </message>
  <message>
   <source>“{0}” cannot follow: the activation is {1}</source>
   <translation>„{0}” אינו יכול לבוא אחר כך: ההפעלה היא {1}</translation>
  </message>
  <message>
   <source>Probe the machine again and start from what it shows.</source>
   <translation>תשאלו את המחשב שוב והתחילו ממה שהוא מציג.</translation>
  </message>
  <message>
   <source>{0} has begun on this machine and not ended</source>
   <translation>{0} התחילה במחשב זה ולא הסתיימה</translation>
  </message>
  <message>
   <source>This work was not begun, or has already ended</source>
   <translation>עבודה זו לא התחילה, או כבר הסתיימה</translation>
  </message>
  <message>
   <source>The machine's installation ID is another by now</source>
   <translation>מזהה ההתקנה של המחשב כבר אחר</translation>
  </message>
  <message>
   <source>Wait for it, or restart the program to look at how far it came.</source>
   <translation>המתינו לה, או הפעילו את התוכנית מחדש כדי לראות עד היכן הגיעה.</translation>
  </message>
  <message>
   <source>Its key or hardware changed. Collect the installation ID again.</source>
   <translation>המפתח או החומרה שלו השתנו. אספו שוב את מזהה ההתקנה.</translation>
  </message>
  <message>
   <source>An installation ID stands in this batch already</source>
   <translation>מזהה התקנה כבר נמצא באצווה זו</translation>
  </message>
  <message>
   <source>An empty batch cannot be sealed</source>
   <translation>אי אפשר לאטום אצווה ריקה</translation>
  </message>
  <message>
   <source>The batch is {0}</source>
   <translation>האצווה היא {0}</translation>
  </message>
  <message>
   <source>Two machines with one ID are clones of one image. Generalise the image first.</source>
   <translation>שני מחשבים עם מזהה אחד הם שכפולים של תמונה אחת. הכלילו תחילה את התמונה.</translation>
  </message>
  <message>
   <source>Collect installation IDs.</source>
   <translation>אספו מזהי התקנה.</translation>
  </message>
  <message>
   <source>A sealed batch never changes. Make a new one for other machines.</source>
   <translation>אצווה אטומה אינה משתנה לעולם. צרו חדשה למחשבים אחרים.</translation>
  </message>
  <message>
   <source>This answer belongs to another batch</source>
   <translation>תשובה זו שייכת לאצווה אחרת</translation>
  </message>
  <message>
   <source>No confirmation ID is recorded for this installation ID</source>
   <translation>לא רשום מזהה אישור למזהה התקנה זה</translation>
  </message>
  <message>
   <source>This confirmation ID is the one that is recorded</source>
   <translation>מזהה אישור זה הוא זה שכבר רשום</translation>
  </message>
  <message>
   <source>Nothing was changed. Import the answer that was made from this request.</source>
   <translation>לא השתנה דבר. ייבאו את התשובה שנוצרה מבקשה זו.</translation>
  </message>
  <message>
   <source>The answer holds an installation ID that is not in the batch</source>
   <translation>התשובה מכילה מזהה התקנה שאינו באצווה</translation>
  </message>
  <message>
   <source>A line of the answer holds neither a confirmation ID nor a reason, or both</source>
   <translation>שורה בתשובה אינה מכילה לא מזהה אישור ולא סיבה, או את שניהם</translation>
  </message>
  <message>
   <source>Nothing was changed. Record one instead of correcting it.</source>
   <translation>לא השתנה דבר. רשמו אחד במקום לתקן אותו.</translation>
  </message>
  <message>
   <source>Nothing was changed. Compare it with what was read out.</source>
   <translation>לא השתנה דבר. השוו אותו למה שהוקרא.</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask the connected station for a fresh answer.</source>
   <translation>לא השתנה דבר. בקשו מהתחנה המחוברת תשובה חדשה.</translation>
  </message>
  <message>
   <source>The answer holds another confirmation ID than the one already known</source>
   <translation>התשובה מכילה מזהה אישור אחר מזה שכבר ידוע</translation>
  </message>
  <message>
   <source>Nothing was changed. Compare both answers before going on.</source>
   <translation>לא השתנה דבר. השוו את שתי התשובות לפני שתמשיכו.</translation>
  </message>
  <message>
   <source>The logon was refused</source>
   <translation>הכניסה נדחתה</translation>
  </message>
  <message>
   <source>Something else answers there</source>
   <translation>משהו אחר עונה שם</translation>
  </message>
  <message>
   <source>The batch was closed without an answer</source>
   <translation>האצווה נסגרה ללא תשובה</translation>
  </message>
  <message>
   <source>The account may log on but run nothing</source>
   <translation>החשבון רשאי להיכנס אך לא להריץ דבר</translation>
  </message>
  <message>
   <source>The machine cut the connection off</source>
   <translation>המחשב ניתק את החיבור</translation>
  </message>
  <message>
   <source>The logon profile is missing</source>
   <translation>פרופיל הכניסה חסר</translation>
  </message>
  <message>
   <source>Not tried: another machine refused the logon</source>
   <translation>לא נוסה: מחשב אחר דחה את הכניסה</translation>
  </message>
  <message>
   <source>The machine shows another identity than before</source>
   <translation>המחשב מציג זהות אחרת מבעבר</translation>
  </message>
  <message>
   <source>The machine shows a host key that was revoked</source>
   <translation>המחשב מציג מפתח מארח שנשלל</translation>
  </message>
  <message>
   <source>Nobody has confirmed the machine's identity yet</source>
   <translation>איש עדיין לא אישר את זהות המחשב</translation>
  </message>
  <message>
   <source>The program ended before the work did</source>
   <translation>התוכנית הסתיימה לפני העבודה</translation>
  </message>
  <message>
   <source>Kerberos failed</source>
   <translation>Kerberos נכשל</translation>
  </message>
  <message>
   <source>The key file of the logon cannot be used</source>
   <translation>לא ניתן להשתמש בקובץ המפתח של הכניסה</translation>
  </message>
  <message>
   <source>The machine does not know the key or certificate</source>
   <translation>המחשב אינו מכיר את המפתח או האישור</translation>
  </message>
  <message>
   <source>The product key is not in the list</source>
   <translation>מפתח המוצר אינו ברשימה</translation>
  </message>
  <message>
   <source>The machine takes no logon that this program offers</source>
   <translation>המחשב אינו מקבל כניסה שתוכנית זו מציעה</translation>
  </message>
  <message>
   <source>Another run is at work on the machine</source>
   <translation>הרצה אחרת עובדת על המחשב</translation>
  </message>
  <message>
   <source>The machine's name leads nowhere</source>
   <translation>שם המחשב אינו מוביל לשום מקום</translation>
  </message>
  <message>
   <source>The clearinghouse has not answered yet</source>
   <translation>המסלקה עדיין לא ענתה</translation>
  </message>
  <message>
   <source>The machine offers only outdated SSH algorithms</source>
   <translation>המחשב מציע רק אלגוריתמי SSH מיושנים</translation>
  </message>
  <message>
   <source>No agent with a key runs here</source>
   <translation>לא פועל כאן סוכן עם מפתח</translation>
  </message>
  <message>
   <source>The jump host forwards nothing to the machine</source>
   <translation>מארח המעבר אינו מעביר דבר למחשב</translation>
  </message>
  <message>
   <source>No logon profile was chosen</source>
   <translation>לא נבחר פרופיל כניסה</translation>
  </message>
  <message>
   <source>There is no way to the machine</source>
   <translation>אין דרך אל המחשב</translation>
  </message>
  <message>
   <source>The account has no administrator's rights</source>
   <translation>לחשבון אין הרשאות מנהל</translation>
  </message>
  <message>
   <source>The machine took the confirmation ID and is not licensed</source>
   <translation>המחשב קיבל את מזהה האישור ואינו ברישיון</translation>
  </message>
  <message>
   <source>Nothing listens on the machine's port</source>
   <translation>דבר אינו מאזין בפורט של המחשב</translation>
  </message>
  <message>
   <source>The machine did not answer in time</source>
   <translation>המחשב לא ענה בזמן</translation>
  </message>
  <message>
   <source>The machine could not be reached</source>
   <translation>לא ניתן היה להגיע למחשב</translation>
  </message>
  <message>
   <source>It would need more activations than were agreed</source>
   <translation>יידרשו יותר הפעלות ממה שהוסכם</translation>
  </message>
  <message>
   <source>Machine added</source>
   <translation>מחשב נוסף</translation>
  </message>
  <message>
   <source>Machine removed</source>
   <translation>מחשב הוסר</translation>
  </message>
  <message>
   <source>Host key trusted</source>
   <translation>ניתן אמון במפתח מארח</translation>
  </message>
  <message>
   <source>Key added</source>
   <translation>מפתח נוסף</translation>
  </message>
  <message>
   <source>Key removed</source>
   <translation>מפתח הוסר</translation>
  </message>
  <message>
   <source>Key changed</source>
   <translation>מפתח השתנה</translation>
  </message>
  <message>
   <source>Key revealed</source>
   <translation>מפתח הוצג</translation>
  </message>
  <message>
   <source>Count reported</source>
   <translation>יתרה דווחה</translation>
  </message>
  <message>
   <source>Use corrected</source>
   <translation>ניצול תוקן</translation>
  </message>
  <message>
   <source>Vault changed</source>
   <translation>הכספת השתנתה</translation>
  </message>
  <message>
   <source>Station enrolled</source>
   <translation>תחנה נרשמה</translation>
  </message>
  <message>
   <source>Station revoked</source>
   <translation>האמון בתחנה נשלל</translation>
  </message>
  <message>
   <source>Older copy put back</source>
   <translation>עותק ישן הוחזר</translation>
  </message>
  <message>
   <source>Begun</source>
   <translation>התחלה</translation>
  </message>
  <message>
   <source>Key taken off</source>
   <translation>מפתח הוסר</translation>
  </message>
  <message>
   <source>IID collected</source>
   <translation>IID נאסף</translation>
  </message>
  <message>
   <source>Put into a batch</source>
   <translation>נכנס לאצווה</translation>
  </message>
  <message>
   <source>CID received</source>
   <translation>CID התקבל</translation>
  </message>
  <message>
   <source>CID reused</source>
   <translation>CID שימש שוב</translation>
  </message>
  <message>
   <source>CID corrected</source>
   <translation>CID תוקן</translation>
  </message>
  <message>
   <source>Line rejected</source>
   <translation>שורה נדחתה</translation>
  </message>
  <message>
   <source>Activated online</source>
   <translation>הופעל באופן מקוון</translation>
  </message>
  <message>
   <source>Rearmed</source>
   <translation>אופס</translation>
  </message>
  <message>
   <source>Key cleared from the registry</source>
   <translation>המפתח נוקה מהרישום</translation>
  </message>
  <message>
   <source>Setting changed</source>
   <translation>הגדרה השתנתה</translation>
  </message>
  <message>
   <source>Status observed</source>
   <translation>מצב נצפה</translation>
  </message>
  <message>
   <source>Batch sealed</source>
   <translation>אצווה נאטמה</translation>
  </message>
  <message>
   <source>Batch imported</source>
   <translation>אצווה יובאה</translation>
  </message>
  <message>
   <source>Batch exported</source>
   <translation>אצווה יוצאה</translation>
  </message>
  <message>
   <source>Batch sent</source>
   <translation>אצווה נשלחה</translation>
  </message>
  <message>
   <source>Batch answered</source>
   <translation>אצווה נענתה</translation>
  </message>
  <message>
   <source>Batch closed</source>
   <translation>אצווה נסגרה</translation>
  </message>
  <message>
   <source>Installing a key was begun</source>
   <translation>התקנת מפתח התחילה</translation>
  </message>
  <message>
   <source>Taking the key off was begun</source>
   <translation>הסרת המפתח התחילה</translation>
  </message>
  <message>
   <source>Depositing the confirmation ID was begun</source>
   <translation>הזנת מזהה האישור התחילה</translation>
  </message>
  <message>
   <source>Activation over the Internet was begun</source>
   <translation>הפעלה דרך האינטרנט התחילה</translation>
  </message>
  <message>
   <source>Sending the batch was begun</source>
   <translation>שליחת האצווה התחילה</translation>
  </message>
  <message>
   <source>Rearming was begun</source>
   <translation>האיפוס התחיל</translation>
  </message>
  <message>
   <source>Clearing the key from the registry was begun</source>
   <translation>ניקוי המפתח מהרישום התחיל</translation>
  </message>
  <message>
   <source>Changing a setting of volume activation was begun</source>
   <translation>שינוי הגדרה של הפעלה מרוכזת התחיל</translation>
  </message>
  <message>
   <source>This entry cannot be read: it was changed after it was written.</source>
   <translation>אי אפשר לקרוא רשומה זו: היא שונתה אחרי שנכתבה.</translation>
  </message>
  <message>
   <source>{0} entered the inventory, reached at {1}</source>
   <translation>{0} נכנס למצאי, בכתובת {1}</translation>
  </message>
  <message>
   <source>{0} left the inventory; its history stays</source>
   <translation>{0} יצא מהמצאי; ההיסטוריה שלו נשארת</translation>
  </message>
  <message>
   <source>The operator trusts {0}</source>
   <translation>המפעיל נותן אמון ב־{0}</translation>
  </message>
  <message>
   <source>…{0} ({1}) entered the list</source>
   <translation>…{0} ({1}) נכנס לרשימה</translation>
  </message>
  <message>
   <source>…{0} left the list; what it spent stays counted</source>
   <translation>…{0} יצא מהרשימה; מה שניצל נשאר ספור</translation>
  </message>
  <message>
   <source>The whole key …{0} was shown</source>
   <translation>המפתח המלא …{0} הוצג</translation>
  </message>
  <message>
   <source>Corrected: {0} were spent elsewhere</source>
   <translation>תוקן: {0} נוצלו במקום אחר</translation>
  </message>
  <message>
   <source>How the stored secrets are kept was changed: {0}</source>
   <translation>הדרך שבה נשמרים הסודות השתנתה: {0}</translation>
  </message>
  <message>
   <source>The station {0} ({1}) was enrolled: its signature is trusted</source>
   <translation>התחנה {0} ({1}) נרשמה: ניתן אמון בחתימתה</translation>
  </message>
  <message>
   <source>The station {0} was revoked: its signature is not trusted any more</source>
   <translation>האמון בתחנה {0} נשלל: אין עוד אמון בחתימתה</translation>
  </message>
  <message>
   <source>The ledger goes on from a copy of the data; no earlier end was noted here</source>
   <translation>היומן ממשיך מעותק של הנתונים; לא נרשם כאן סוף קודם</translation>
  </message>
  <message>
   <source>The ledger goes on from an older copy; it had reached entry {0} before</source>
   <translation>היומן ממשיך מעותק ישן יותר; קודם לכן הגיע לרשומה {0}</translation>
  </message>
  <message>
   <source>{0} says that {1} remain</source>
   <translation>{0} אומר שנותרו {1}</translation>
  </message>
  <message>
   <source>The machine took the key …{0}</source>
   <translation>המחשב קיבל את המפתח …{0}</translation>
  </message>
  <message>
   <source>The machine gave its key back</source>
   <translation>המחשב החזיר את המפתח שלו</translation>
  </message>
  <message>
   <source>Installation ID {0}</source>
   <translation>מזהה התקנה {0}</translation>
  </message>
  <message>
   <source>Waits in a sealed batch and holds one activation</source>
   <translation>ממתין באצווה אטומה ושומר הפעלה אחת</translation>
  </message>
  <message>
   <source>A confirmation ID arrived: {0}</source>
   <translation>הגיע מזהה אישור: {0}</translation>
  </message>
  <message>
   <source>A stored confirmation ID fits again: nothing was spent</source>
   <translation>מזהה אישור שמור מתאים שוב: לא נוצל דבר</translation>
  </message>
  <message>
   <source>Another confirmation ID was put in the place of a wrong one: nothing was spent</source>
   <translation>מזהה אישור אחר בא במקום שגוי: לא נוצל דבר</translation>
  </message>
  <message>
   <source>No confirmation ID: {0}</source>
   <translation>אין מזהה אישור: {0}</translation>
  </message>
  <message>
   <source>The machine took its confirmation ID</source>
   <translation>המחשב קיבל את מזהה האישור שלו</translation>
  </message>
  <message>
   <source>The machine activated itself over the Internet: {0}</source>
   <translation>המחשב הפעיל את עצמו דרך האינטרנט: {0}</translation>
  </message>
  <message>
   <source>The machine begins its time of grace anew once it was restarted</source>
   <translation>המחשב מתחיל את תקופת החסד מחדש לאחר הפעלה מחדש</translation>
  </message>
  <message>
   <source>The key was taken out of the machine's registry; the licence stays</source>
   <translation>המפתח הוצא מהרישום של המחשב; הרישיון נשאר</translation>
  </message>
  <message>
   <source>The machine says: {0}</source>
   <translation>המחשב אומר: {0}</translation>
  </message>
  <message>
   <source>The work was cut off; the machine is looked at before anything is repeated</source>
   <translation>העבודה נקטעה; המחשב נבדק לפני שחוזרים על דבר</translation>
  </message>
  <message>
   <source>The batch holds {0} until it is answered</source>
   <translation>האצווה שומרת {0} עד שתיענה</translation>
  </message>
  <message>
   <source>A request of {0} came from another station</source>
   <translation>בקשה של {0} הגיעה מתחנה אחרת</translation>
  </message>
  <message>
   <source>The {0} left as a file</source>
   <translation>יצא כקובץ: {0}</translation>
  </message>
  <message>
   <source>{0} took the batch</source>
   <translation>{0} קיבלה את האצווה</translation>
  </message>
  <message>
   <source>{0} confirmed, {1} rejected, {2} without an answer</source>
   <translation>{0} אושרו, {1} נדחו, {2} ללא תשובה</translation>
  </message>
  <message>
   <source>Nothing more is expected: {0}</source>
   <translation>לא מצפים לדבר נוסף: {0}</translation>
  </message>
  <message>
   <source>Corrected: {0} were given back</source>
   <translation>תוקן: {0} הוחזרו</translation>
  </message>
  <message>
   <source>, key …{0}</source>
   <translation>, מפתח …{0}</translation>
  </message>
  <message>
   <source>, no key</source>
   <translation>, ללא מפתח</translation>
  </message>
  <message>
   <source>one activation was spent</source>
   <translation>הפעלה אחת נוצלה</translation>
  </message>
  <message>
   <source>counted before, nothing was spent</source>
   <translation>נספר קודם, לא נוצל דבר</translation>
  </message>
  <message>
   <source>the machine refused</source>
   <translation>המחשב סירב</translation>
  </message>
  <message>
   <source>This is not a ledger entry of kind {0}</source>
   <translation>זו אינה רשומת יומן מסוג {0}</translation>
  </message>
  <message>
   <source>a fact does not hold {0}</source>
   <translation>עובדה אינה מכילה {0}</translation>
  </message>
  <message>
   <source>this is not a value of type {0}</source>
   <translation>זה אינו ערך מסוג {0}</translation>
  </message>
  <message>
   <source>a failure cannot be read</source>
   <translation>אי אפשר לקרוא כשל</translation>
  </message>
  <message>
   <source>unknown code</source>
   <translation>קוד לא מוכר</translation>
  </message>
  <message>
   <source>Windows gave a code that this program does not know</source>
   <translation>Windows נתן קוד שתוכנית זו אינה מכירה</translation>
  </message>
  <message>
   <source>Search for the code in Microsoft's documentation.</source>
   <translation>חפשו את הקוד בתיעוד של Microsoft.</translation>
  </message>
  <message>
   <source>There is nothing to report</source>
   <translation>אין מה לדווח</translation>
  </message>
  <message>
   <source>Go on with your work.</source>
   <translation>המשיכו בעבודתכם.</translation>
  </message>
  <message>
   <source>The machine is new and still in its first grace period</source>
   <translation>המחשב חדש ועדיין בתקופת החסד הראשונה שלו</translation>
  </message>
  <message>
   <source>Activate it before that period ends.</source>
   <translation>הפעילו אותו לפני שהתקופה מסתיימת.</translation>
  </message>
  <message>
   <source>The hardware changed, and a grace period runs until the machine is activated anew</source>
   <translation>החומרה השתנתה, ותקופת חסד נמשכת עד שהמחשב יופעל מחדש</translation>
  </message>
  <message>
   <source>Collect its installation ID again and activate it before that period ends.</source>
   <translation>אספו שוב את מזהה ההתקנה שלו והפעילו אותו לפני שהתקופה מסתיימת.</translation>
  </message>
  <message>
   <source>The product is activated, but whether it may be used here is for its owner to check</source>
   <translation>המוצר מופעל, אך על בעליו לבדוק אם מותר להשתמש בו כאן</translation>
  </message>
  <message>
   <source>Compare the machine with what your volume agreement covers.</source>
   <translation>השוו את המחשב למה שהסכם הרישוי שלכם מכסה.</translation>
  </message>
  <message>
   <source>Windows doubts that it is genuine, and a grace period runs</source>
   <translation>Windows מפקפק במקוריות שלו, ותקופת חסד נמשכת</translation>
  </message>
  <message>
   <source>Give the machine a genuine key and activate it in time.</source>
   <translation>תנו למחשב מפתח מקורי והפעילו אותו בזמן.</translation>
  </message>
  <message>
   <source>Windows doubts that it is genuine, and a second kind of grace period runs</source>
   <translation>Windows מפקפק במקוריות שלו, ותקופת חסד מסוג שני נמשכת</translation>
  </message>
  <message>
   <source>The licence was bought in Microsoft's store</source>
   <translation>הרישיון נקנה בחנות של Microsoft</translation>
  </message>
  <message>
   <source>Leave the machine alone unless it is to move to a volume key.</source>
   <translation>השאירו את המחשב כפי שהוא, אלא אם הוא אמור לעבור למפתח מרוכז.</translation>
  </message>
  <message>
   <source>The licence is good until a fixed date</source>
   <translation>הרישיון תקף עד תאריך קבוע</translation>
  </message>
  <message>
   <source>Note the date and renew the licence before it.</source>
   <translation>רשמו את התאריך וחדשו את הרישיון לפניו.</translation>
  </message>
  <message>
   <source>The product's first grace period never ends</source>
   <translation>תקופת החסד הראשונה של המוצר אינה מסתיימת לעולם</translation>
  </message>
  <message>
   <source>Activate it only if your own rules ask for it.</source>
   <translation>הפעילו אותו רק אם הכללים שלכם דורשים זאת.</translation>
  </message>
  <message>
   <source>The licence has run out and an extended grace period runs</source>
   <translation>הרישיון פקע ותקופת חסד מוארכת נמשכת</translation>
  </message>
  <message>
   <source>Renew the licence or install another key before that period ends.</source>
   <translation>חדשו את הרישיון או התקינו מפתח אחר לפני שהתקופה מסתיימת.</translation>
  </message>
  <message>
   <source>The grace period ended before the machine was activated</source>
   <translation>תקופת החסד הסתיימה לפני שהמחשב הופעל</translation>
  </message>
  <message>
   <source>Activate the machine now; ask the activation centre if it refuses.</source>
   <translation>הפעילו את המחשב כעת; פנו למרכז ההפעלה אם הוא מסרב.</translation>
  </message>
  <message>
   <source>Too much of the hardware has changed for the old licence to hold</source>
   <translation>השתנתה חומרה רבה מכדי שהרישיון הישן יעמוד בתוקפו</translation>
  </message>
  <message>
   <source>Collect the installation ID again and activate with a new confirmation ID.</source>
   <translation>אספו שוב את מזהה ההתקנה והפעילו עם מזהה אישור חדש.</translation>
  </message>
  <message>
   <source>The time for which the licence was good is over</source>
   <translation>הזמן שבו הרישיון היה תקף עבר</translation>
  </message>
  <message>
   <source>Install a key that is still good and activate it.</source>
   <translation>התקינו מפתח שעדיין תקף והפעילו אותו.</translation>
  </message>
  <message>
   <source>The machine holds no usable licence for this product</source>
   <translation>במחשב אין רישיון שמיש למוצר זה</translation>
  </message>
  <message>
   <source>Activate the product; install its key again first if it refuses.</source>
   <translation>הפעילו את המוצר; התקינו שוב את המפתח שלו תחילה אם הוא מסרב.</translation>
  </message>
  <message>
   <source>A key management host has not activated this machine</source>
   <translation>מארח ניהול מפתחות לא הפעיל מחשב זה</translation>
  </message>
  <message>
   <source>Check that the machine reaches its host, or give it a MAK.</source>
   <translation>בדקו שהמחשב מגיע למארח שלו, או תנו לו MAK.</translation>
  </message>
  <message>
   <source>Windows was found not genuine and its grace period is over</source>
   <translation>Windows נמצא לא מקורי ותקופת החסד שלו הסתיימה</translation>
  </message>
  <message>
   <source>Give the machine a genuine key; ask the activation centre if it refuses.</source>
   <translation>תנו למחשב מפתח מקורי; פנו למרכז ההפעלה אם הוא מסרב.</translation>
  </message>
  <message>
   <source>Windows was found not genuine and its grace period still runs</source>
   <translation>Windows נמצא לא מקורי ותקופת החסד שלו עדיין נמשכת</translation>
  </message>
  <message>
   <source>Windows was found not genuine and its second grace period is over</source>
   <translation>Windows נמצא לא מקורי ותקופת החסד השנייה שלו הסתיימה</translation>
  </message>
  <message>
   <source>Windows holds itself for not genuine</source>
   <translation>Windows מחשיב את עצמו ללא מקורי</translation>
  </message>
  <message>
   <source>Give the machine a genuine key and activate it.</source>
   <translation>תנו למחשב מפתח מקורי והפעילו אותו.</translation>
  </message>
  <message>
   <source>The licence was for a fixed time and that time is over</source>
   <translation>הרישיון היה לזמן קבוע והזמן עבר</translation>
  </message>
  <message>
   <source>Renew the licence or install another key.</source>
   <translation>חדשו את הרישיון או התקינו מפתח אחר.</translation>
  </message>
  <message>
   <source>no public name</source>
   <translation>אין שם ציבורי</translation>
  </message>
  <message>
   <source>Windows finds itself changed: an unlicensed language pack, malware or damaged files</source>
   <translation>Windows מוצא שהוא שונה: חבילת שפה ללא רישיון, תוכנה זדונית או קבצים פגומים</translation>
  </message>
  <message>
   <source>Remove what was added or repair the system files; reinstall Windows if that fails.</source>
   <translation>הסירו את מה שנוסף או תקנו את קובצי המערכת; התקינו את Windows מחדש אם זה לא עוזר.</translation>
  </message>
  <message>
   <source>The confirmation ID is not in the form that Windows expects</source>
   <translation>מזהה האישור אינו בצורה ש־Windows מצפה לה</translation>
  </message>
  <message>
   <source>Compare all eight groups of the confirmation ID with their source.</source>
   <translation>השוו את כל שמונה הקבוצות של מזהה האישור למקורן.</translation>
  </message>
  <message>
   <source>The confirmation ID carries a version that cannot be right</source>
   <translation>מזהה האישור נושא גרסה שאינה יכולה להיות נכונה</translation>
  </message>
  <message>
   <source>Ask for a new confirmation ID for the installation ID that the machine shows now.</source>
   <translation>בקשו מזהה אישור חדש למזהה ההתקנה שהמחשב מציג כעת.</translation>
  </message>
  <message>
   <source>The confirmation ID is of a version that this Windows does not know</source>
   <translation>מזהה האישור הוא מגרסה ש־Windows זה אינו מכיר</translation>
  </message>
  <message>
   <source>Ask for a new confirmation ID and name the product's exact version.</source>
   <translation>בקשו מזהה אישור חדש וציינו את הגרסה המדויקת של המוצר.</translation>
  </message>
  <message>
   <source>The confirmation ID is too short or too long</source>
   <translation>מזהה האישור קצר מדי או ארוך מדי</translation>
  </message>
  <message>
   <source>Check that all 48 digits arrived.</source>
   <translation>בדקו שכל 48 הספרות הגיעו.</translation>
  </message>
  <message>
   <source>Windows could not store the installation ID or the confirmation ID</source>
   <translation>Windows לא הצליח לאחסן את מזהה ההתקנה או את מזהה האישור</translation>
  </message>
  <message>
   <source>Restart the licensing service and deposit the confirmation ID again.</source>
   <translation>הפעילו מחדש את שירות הרישוי והזינו שוב את מזהה האישור.</translation>
  </message>
  <message>
   <source>The confirmation ID belongs to another installation ID</source>
   <translation>מזהה האישור שייך למזהה התקנה אחר</translation>
  </message>
  <message>
   <source>Collect the installation ID again and ask for its own confirmation ID.</source>
   <translation>אספו שוב את מזהה ההתקנה ובקשו את מזהה האישור שלו.</translation>
  </message>
  <message>
   <source>The data that ties the licence to the hardware is damaged</source>
   <translation>הנתונים שקושרים את הרישיון לחומרה פגומים</translation>
  </message>
  <message>
   <source>Install the key again, then collect a new installation ID.</source>
   <translation>התקינו שוב את המפתח, ואז אספו מזהה התקנה חדש.</translation>
  </message>
  <message>
   <source>A check digit of the installation ID or the confirmation ID is wrong</source>
   <translation>ספרת ביקורת של מזהה ההתקנה או של מזהה האישור שגויה</translation>
  </message>
  <message>
   <source>Compare both IDs group by group with their sources.</source>
   <translation>השוו את שני המזהים קבוצה אחר קבוצה למקורותיהם.</translation>
  </message>
  <message>
   <source>Keys of this kind cannot be activated in this way</source>
   <translation>אי אפשר להפעיל מפתחות מסוג זה בדרך זו</translation>
  </message>
  <message>
   <source>Install a MAK before activating with a confirmation ID.</source>
   <translation>התקינו MAK לפני הפעלה עם מזהה אישור.</translation>
  </message>
  <message>
   <source>The IDs were made for another product key than the installed one</source>
   <translation>המזהים נוצרו עבור מפתח מוצר אחר מזה שמותקן</translation>
  </message>
  <message>
   <source>Collect the installation ID for the key that is installed now.</source>
   <translation>אספו את מזהה ההתקנה של המפתח שמותקן כעת.</translation>
  </message>
  <message>
   <source>The IDs were made for this machine in another state, or for another machine</source>
   <translation>המזהים נוצרו למחשב זה במצב אחר, או למחשב אחר</translation>
  </message>
  <message>
   <source>Collect the installation ID again and ask for a new confirmation ID.</source>
   <translation>אספו שוב את מזהה ההתקנה ובקשו מזהה אישור חדש.</translation>
  </message>
  <message>
   <source>The licence was issued for other hardware or another installation</source>
   <translation>הרישיון הונפק לחומרה אחרת או להתקנה אחרת</translation>
  </message>
  <message>
   <source>Collect the installation ID again and activate anew.</source>
   <translation>אספו שוב את מזהה ההתקנה והפעילו מחדש.</translation>
  </message>
  <message>
   <source>The product is being activated by somebody else at this moment</source>
   <translation>מישהו אחר מפעיל את המוצר ברגע זה</translation>
  </message>
  <message>
   <source>Wait some minutes, then probe the machine before trying again.</source>
   <translation>המתינו כמה דקות, ואז תשאלו את המחשב לפני ניסיון נוסף.</translation>
  </message>
  <message>
   <source>The key is for an add-on, not for Windows itself</source>
   <translation>המפתח מיועד לתוספת, לא ל־Windows עצמו</translation>
  </message>
  <message>
   <source>Install the key of Windows first, then the add-on's key.</source>
   <translation>התקינו תחילה את המפתח של Windows, ואז את של התוספת.</translation>
  </message>
  <message>
   <source>This version or edition does not recognise the key</source>
   <translation>גרסה או מהדורה זו אינה מזהה את המפתח</translation>
  </message>
  <message>
   <source>Check which product and edition the key was issued for.</source>
   <translation>בדקו לאיזה מוצר ומהדורה הונפק המפתח.</translation>
  </message>
  <message>
   <source>The machine cannot make use of this key</source>
   <translation>המחשב אינו יכול להשתמש במפתח זה</translation>
  </message>
  <message>
   <source>The key is for an evaluation that is over</source>
   <translation>המפתח מיועד לגרסת ניסיון שהסתיימה</translation>
  </message>
  <message>
   <source>Install a key for the full product.</source>
   <translation>התקינו מפתח למוצר המלא.</translation>
  </message>
  <message>
   <source>The installed key cannot be replaced by this one</source>
   <translation>מפתח זה אינו יכול להחליף את המפתח המותקן</translation>
  </message>
  <message>
   <source>Choose a key for the edition that is installed.</source>
   <translation>בחרו מפתח למהדורה המותקנת.</translation>
  </message>
  <message>
   <source>The key is for another version of Windows</source>
   <translation>המפתח מיועד לגרסה אחרת של Windows</translation>
  </message>
  <message>
   <source>Choose a key for the version that is installed.</source>
   <translation>בחרו מפתח לגרסה המותקנת.</translation>
  </message>
  <message>
   <source>Windows does not accept the product key</source>
   <translation>Windows אינו מקבל את מפתח המוצר</translation>
  </message>
  <message>
   <source>Check the key letter by letter against its source.</source>
   <translation>השוו את המפתח אות אחר אות למקורו.</translation>
  </message>
  <message>
   <source>No product key is installed</source>
   <translation>לא מותקן מפתח מוצר</translation>
  </message>
  <message>
   <source>Install a MAK, or a client setup key where a key management host serves.</source>
   <translation>התקינו MAK, או מפתח לקוח היכן שמשרת מארח ניהול מפתחות.</translation>
  </message>
  <message>
   <source>The product that was named is not installed on this machine</source>
   <translation>המוצר שצוין אינו מותקן במחשב זה</translation>
  </message>
  <message>
   <source>Probe the machine again and choose a product that it lists.</source>
   <translation>תשאלו שוב את המחשב ובחרו מוצר שהוא מפרט.</translation>
  </message>
  <message>
   <source>A rule on the machine forbids this key</source>
   <translation>כלל במחשב אוסר מפתח זה</translation>
  </message>
  <message>
   <source>Look in the machine's application event log for the reason.</source>
   <translation>חפשו את הסיבה ביומן אירועי היישומים של המחשב.</translation>
  </message>
  <message>
   <source>The key is mistyped, or not meant for this version of Windows</source>
   <translation>המפתח הוקלד בטעות, או אינו מיועד לגרסה זו של Windows</translation>
  </message>
  <message>
   <source>Microsoft has blocked the product key</source>
   <translation>Microsoft חסמה את מפתח המוצר</translation>
  </message>
  <message>
   <source>Ask the activation centre for a new key and install that.</source>
   <translation>בקשו ממרכז ההפעלה מפתח חדש והתקינו אותו.</translation>
  </message>
  <message>
   <source>The product that this add-on extends is not there</source>
   <translation>המוצר שתוספת זו מרחיבה אינו שם</translation>
  </message>
  <message>
   <source>Install and activate the base product first.</source>
   <translation>התקינו והפעילו תחילה את מוצר הבסיס.</translation>
  </message>
  <message>
   <source>The key is for upgrades and this is a fresh installation</source>
   <translation>המפתח מיועד לשדרוגים וזו התקנה חדשה</translation>
  </message>
  <message>
   <source>Something must be set before this; older tools name a wrong edition by this code too</source>
   <translation>יש להגדיר משהו לפני כן; כלים ישנים מציינים בקוד זה גם מהדורה שגויה</translation>
  </message>
  <message>
   <source>Check the edition that the key is for, then install the key again.</source>
   <translation>בדקו לאיזו מהדורה מיועד המפתח, ואז התקינו אותו שוב.</translation>
  </message>
  <message>
   <source>The key is for an edition that this machine does not have</source>
   <translation>המפתח מיועד למהדורה שאינה במחשב זה</translation>
  </message>
  <message>
   <source>Choose a key for the installed edition, or change the edition first.</source>
   <translation>בחרו מפתח למהדורה המותקנת, או שנו תחילה את המהדורה.</translation>
  </message>
  <message>
   <source>The licence is for another edition than the installed one</source>
   <translation>הרישיון מיועד למהדורה אחרת מהמותקנת</translation>
  </message>
  <message>
   <source>The machine's hardware seems to be another by now</source>
   <translation>נראה שחומרת המחשב כבר אחרת</translation>
  </message>
  <message>
   <source>The maker's key in the firmware is for another edition</source>
   <translation>המפתח של היצרן בקושחה מיועד למהדורה אחרת</translation>
  </message>
  <message>
   <source>Install a volume key for the installed edition.</source>
   <translation>התקינו מפתח מרוכז למהדורה המותקנת.</translation>
  </message>
  <message>
   <source>There is no product key anywhere on the machine</source>
   <translation>אין מפתח מוצר בשום מקום במחשב</translation>
  </message>
  <message>
   <source>Install a product key first.</source>
   <translation>התקינו תחילה מפתח מוצר.</translation>
  </message>
  <message>
   <source>Ask the activation centre about this key.</source>
   <translation>שאלו את מרכז ההפעלה על מפתח זה.</translation>
  </message>
  <message>
   <source>Wait an hour and ask again; nothing on the machine is wrong.</source>
   <translation>המתינו שעה ושאלו שוב; במחשב הכול תקין.</translation>
  </message>
  <message>
   <source>Collect the installation ID again; if it is refused once more, reinstall the key.</source>
   <translation>אספו שוב את מזהה ההתקנה; אם הוא נדחה שוב, התקינו את המפתח מחדש.</translation>
  </message>
  <message>
   <source>The server does not accept the licence files that the machine sent</source>
   <translation>השרת אינו מקבל את קובצי הרישיון שהמחשב שלח</translation>
  </message>
  <message>
   <source>Repair the machine's licence files, then try again.</source>
   <translation>תקנו את קובצי הרישיון של המחשב, ואז נסו שוב.</translation>
  </message>
  <message>
   <source>The server does not accept the machine's licence for its key</source>
   <translation>השרת אינו מקבל את הרישיון של המחשב למפתח שלו</translation>
  </message>
  <message>
   <source>The server does not grant a licence for this request</source>
   <translation>השרת אינו מעניק רישיון לבקשה זו</translation>
  </message>
  <message>
   <source>The server cannot read the hardware data in the request</source>
   <translation>השרת אינו יכול לקרוא את נתוני החומרה שבבקשה</translation>
  </message>
  <message>
   <source>The machine did not get through to the activation server</source>
   <translation>המחשב לא הצליח להגיע לשרת ההפעלה</translation>
  </message>
  <message>
   <source>Check the machine's way to the Internet, or activate it by proxy.</source>
   <translation>בדקו את דרכו של המחשב לאינטרנט, או הפעילו אותו באמצעות נציג.</translation>
  </message>
  <message>
   <source>The server could not make sense of the request</source>
   <translation>השרת לא הבין את הבקשה</translation>
  </message>
  <message>
   <source>The machine's clock is wrong</source>
   <translation>שעון המחשב שגוי</translation>
  </message>
  <message>
   <source>Set the machine's date and time, then try again.</source>
   <translation>כוונו את התאריך והשעה במחשב, ואז נסו שוב.</translation>
  </message>
  <message>
   <source>The server will not activate this machine, often because the MAK does not cover it</source>
   <translation>השרת לא יפעיל מחשב זה, לעיתים קרובות כי ה־MAK אינו מכסה אותו</translation>
  </message>
  <message>
   <source>Check with the activation centre that the MAK covers this product.</source>
   <translation>בררו עם מרכז ההפעלה שה־MAK מכסה מוצר זה.</translation>
  </message>
  <message>
   <source>The server finds key and hardware at odds</source>
   <translation>השרת מוצא סתירה בין המפתח לחומרה</translation>
  </message>
  <message>
   <source>The server does not know the hardware that the request names</source>
   <translation>השרת אינו מכיר את החומרה שבבקשה</translation>
  </message>
  <message>
   <source>The server finds no record that links this key with this hardware</source>
   <translation>השרת אינו מוצא רשומה שקושרת מפתח זה לחומרה זו</translation>
  </message>
  <message>
   <source>The server does not know the product that the request names</source>
   <translation>השרת אינו מכיר את המוצר שבבקשה</translation>
  </message>
  <message>
   <source>Check which product and version the key was issued for.</source>
   <translation>בדקו לאיזה מוצר וגרסה הונפק המפתח.</translation>
  </message>
  <message>
   <source>The activation server failed</source>
   <translation>שרת ההפעלה נכשל</translation>
  </message>
  <message>
   <source>The activation server lost its own network</source>
   <translation>שרת ההפעלה איבד את הרשת שלו</translation>
  </message>
  <message>
   <source>The activation server could not read its records</source>
   <translation>שרת ההפעלה לא הצליח לקרוא את הרשומות שלו</translation>
  </message>
  <message>
   <source>The activation server could not use a value of the request</source>
   <translation>שרת ההפעלה לא הצליח להשתמש בערך מהבקשה</translation>
  </message>
  <message>
   <source>The activation server had no answer ready</source>
   <translation>לשרת ההפעלה לא הייתה תשובה מוכנה</translation>
  </message>
  <message>
   <source>The activation server failed for a reason that it does not tell</source>
   <translation>שרת ההפעלה נכשל מסיבה שאינו מציין</translation>
  </message>
  <message>
   <source>The server does not know this key</source>
   <translation>השרת אינו מכיר מפתח זה</translation>
  </message>
  <message>
   <source>The server has blocked this key</source>
   <translation>השרת חסם מפתח זה</translation>
  </message>
  <message>
   <source>Ask the activation centre for a new key, install it and activate again.</source>
   <translation>בקשו ממרכז ההפעלה מפתח חדש, התקינו אותו והפעילו שוב.</translation>
  </message>
  <message>
   <source>The server does not hold this for a genuine key</source>
   <translation>השרת אינו מחשיב מפתח זה למקורי</translation>
  </message>
  <message>
   <source>The server does not activate keys of this kind</source>
   <translation>השרת אינו מפעיל מפתחות מסוג זה</translation>
  </message>
  <message>
   <source>Check which kind of key this is and where it may be used.</source>
   <translation>בדקו איזה סוג מפתח זה והיכן מותר להשתמש בו.</translation>
  </message>
  <message>
   <source>The key was used as often as it may be; a host key serves six hosts, ten times each</source>
   <translation>המפתח שימש ככל שמותר לו; מפתח מארח משרת שישה מארחים, עשר פעמים כל אחד</translation>
  </message>
  <message>
   <source>Ask the activation centre to allow more activations of this key.</source>
   <translation>בקשו ממרכז ההפעלה להתיר עוד הפעלות למפתח זה.</translation>
  </message>
  <message>
   <source>The server does not match this key with the product</source>
   <translation>השרת אינו מתאים מפתח זה למוצר</translation>
  </message>
  <message>
   <source>The key has too few or too many characters</source>
   <translation>במפתח יש מעט מדי או יותר מדי תווים</translation>
  </message>
  <message>
   <source>The key is not written as a key should be</source>
   <translation>המפתח אינו כתוב כפי שמפתח צריך להיות</translation>
  </message>
  <message>
   <source>The key holds a character that no key has</source>
   <translation>המפתח מכיל תו שאינו בשום מפתח</translation>
  </message>
  <message>
   <source>This maker's key cannot be activated over the Internet</source>
   <translation>מפתח זה של יצרן אינו ניתן להפעלה דרך האינטרנט</translation>
  </message>
  <message>
   <source>Use the key on the machine's sticker, or a volume key.</source>
   <translation>השתמשו במפתח שבמדבקה על המחשב, או במפתח מרוכז.</translation>
  </message>
  <message>
   <source>The key is blocked in the region that the request came from</source>
   <translation>המפתח חסום באזור שממנו הגיעה הבקשה</translation>
  </message>
  <message>
   <source>The MAK has no activations left</source>
   <translation>ל־MAK לא נותרו הפעלות</translation>
  </message>
  <message>
   <source>Ask the activation centre to raise the MAK's limit, or use another MAK.</source>
   <translation>בקשו ממרכז ההפעלה להעלות את מגבלת ה־MAK, או השתמשו ב־MAK אחר.</translation>
  </message>
  <message>
   <source>The MAK's limit was raised as often as it may be, and is used up again</source>
   <translation>מגבלת ה־MAK הועלתה ככל האפשר, ושוב אזלה</translation>
  </message>
  <message>
   <source>Ask the activation centre for another MAK.</source>
   <translation>בקשו ממרכז ההפעלה MAK אחר.</translation>
  </message>
  <message>
   <source>The server has no limit on record for giving this licence again</source>
   <translation>לשרת אין מגבלה רשומה למתן רישיון זה שוב</translation>
  </message>
  <message>
   <source>The key is not to be used yet</source>
   <translation>אין להשתמש עדיין במפתח</translation>
  </message>
  <message>
   <source>Wait for the day from which the key is good.</source>
   <translation>המתינו ליום שבו המפתח נכנס לתוקף.</translation>
  </message>
  <message>
   <source>The key may not be used any longer</source>
   <translation>אין להשתמש עוד במפתח</translation>
  </message>
  <message>
   <source>Obtain a key that is still good.</source>
   <translation>השיגו מפתח שעדיין תקף.</translation>
  </message>
  <message>
   <source>The key gives no further activation for a fixed time</source>
   <translation>המפתח אינו נותן הפעלה נוספת לזמן קבוע</translation>
  </message>
  <message>
   <source>The server has no rule by which it could activate this key</source>
   <translation>לשרת אין כלל שלפיו יוכל להפעיל מפתח זה</translation>
  </message>
  <message>
   <source>The server has blocked this key after unusual use</source>
   <translation>השרת חסם מפתח זה לאחר שימוש חריג</translation>
  </message>
  <message>
   <source>Ask the activation centre to check the key, and find out who else uses it.</source>
   <translation>בקשו ממרכז ההפעלה לבדוק את המפתח, ובררו מי עוד משתמש בו.</translation>
  </message>
  <message>
   <source>The server does not know what kind of key this is</source>
   <translation>השרת אינו יודע איזה סוג מפתח זה</translation>
  </message>
  <message>
   <source>The key is just being used by another request</source>
   <translation>בקשה אחרת משתמשת במפתח כרגע</translation>
  </message>
  <message>
   <source>Wait some minutes before trying again.</source>
   <translation>המתינו כמה דקות לפני ניסיון נוסף.</translation>
  </message>
  <message>
   <source>The machine's protected licence store was altered or is damaged</source>
   <translation>מאגר הרישיונות המוגן של המחשב שונה או פגום</translation>
  </message>
  <message>
   <source>Restore the machine from a sound image, then install its key again.</source>
   <translation>שחזרו את המחשב מתמונה תקינה, ואז התקינו שוב את המפתח שלו.</translation>
  </message>
  <message>
   <source>The licence store was reset and waits for a restart</source>
   <translation>מאגר הרישיונות אופס וממתין להפעלה מחדש</translation>
  </message>
  <message>
   <source>Restart the machine, then try again.</source>
   <translation>הפעילו את המחשב מחדש, ואז נסו שוב.</translation>
  </message>
  <message>
   <source>The licence store cannot be reset any more often</source>
   <translation>אי אפשר לאפס את מאגר הרישיונות עוד</translation>
  </message>
  <message>
   <source>Activate the machine, or install Windows anew.</source>
   <translation>הפעילו את המחשב, או התקינו את Windows מחדש.</translation>
  </message>
  <message>
   <source>The machine's store of licences is damaged</source>
   <translation>מאגר הרישיונות של המחשב פגום</translation>
  </message>
  <message>
   <source>Rebuild the licence store, then install the key again.</source>
   <translation>בנו מחדש את מאגר הרישיונות, ואז התקינו שוב את המפתח.</translation>
  </message>
  <message>
   <source>The service could not work out whether the product is licensed</source>
   <translation>השירות לא הצליח לברר אם המוצר ברישיון</translation>
  </message>
  <message>
   <source>Restart the licensing service and look again.</source>
   <translation>הפעילו מחדש את שירות הרישוי ובדקו שוב.</translation>
  </message>
  <message>
   <source>The service could not make use of the licence</source>
   <translation>השירות לא הצליח להשתמש ברישיון</translation>
  </message>
  <message>
   <source>Install the key again; rebuild the licence store if that fails.</source>
   <translation>התקינו שוב את המפתח; בנו מחדש את מאגר הרישיונות אם זה נכשל.</translation>
  </message>
  <message>
   <source>The service could not read the machine's hardware</source>
   <translation>השירות לא הצליח לקרוא את חומרת המחשב</translation>
  </message>
  <message>
   <source>Check for missing drivers, restart and collect the installation ID again.</source>
   <translation>בדקו אם חסרים מנהלי התקן, הפעילו מחדש ואספו שוב את מזהה ההתקנה.</translation>
  </message>
  <message>
   <source>The licensing service met an error of its own</source>
   <translation>שירות הרישוי נתקל בשגיאה משלו</translation>
  </message>
  <message>
   <source>Restart the licensing service and try again.</source>
   <translation>הפעילו מחדש את שירות הרישוי ונסו שוב.</translation>
  </message>
  <message>
   <source>The service could not take up the right that the licence gives</source>
   <translation>השירות לא הצליח לממש את הזכות שהרישיון נותן</translation>
  </message>
  <message>
   <source>The service misses a value that it needs, often for want of rights on its own files</source>
   <translation>לשירות חסר ערך שהוא זקוק לו, לעיתים קרובות בשל הרשאות לקבצים שלו</translation>
  </message>
  <message>
   <source>Check the rights of the service's account on its folders and registry keys.</source>
   <translation>בדקו את הרשאות חשבון השירות לתיקיות ולמפתחות הרישום שלו.</translation>
  </message>
  <message>
   <source>This product does not support what was asked</source>
   <translation>מוצר זה אינו תומך במה שהתבקש</translation>
  </message>
  <message>
   <source>Check which way of activating the product allows.</source>
   <translation>בדקו איזו דרך הפעלה המוצר מתיר.</translation>
  </message>
  <message>
   <source>The licence files of this edition are missing on the machine</source>
   <translation>קובצי הרישיון של מהדורה זו חסרים במחשב</translation>
  </message>
  <message>
   <source>Install the edition's licence files again.</source>
   <translation>התקינו שוב את קובצי הרישיון של המהדורה.</translation>
  </message>
  <message>
   <source>The licence does not entitle this installation, for example after an upgrade</source>
   <translation>הרישיון אינו מזכה התקנה זו, לדוגמה לאחר שדרוג</translation>
  </message>
  <message>
   <source>Install a key for the version that runs now and activate it.</source>
   <translation>התקינו מפתח לגרסה שפועלת כעת והפעילו אותו.</translation>
  </message>
  <message>
   <source>Only an administrator with full rights may do this</source>
   <translation>רק מנהל בעל הרשאות מלאות רשאי לעשות זאת</translation>
  </message>
  <message>
   <source>Log on with an administrator's account whose rights are not filtered.</source>
   <translation>היכנסו בחשבון מנהל שהרשאותיו אינן מסוננות.</translation>
  </message>
  <message>
   <source>The licence was altered</source>
   <translation>הרישיון שונה</translation>
  </message>
  <message>
   <source>Repair the system files, then install the key again.</source>
   <translation>תקנו את קובצי המערכת, ואז התקינו שוב את המפתח.</translation>
  </message>
  <message>
   <source>The licensing service does not run in the mode that Windows was started in</source>
   <translation>שירות הרישוי אינו פועל במצב שבו Windows הופעל</translation>
  </message>
  <message>
   <source>Start Windows normally, not in safe mode.</source>
   <translation>הפעילו את Windows כרגיל, לא במצב בטוח.</translation>
  </message>
  <message>
   <source>The product does not allow this at present</source>
   <translation>המוצר אינו מתיר זאת כעת</translation>
  </message>
  <message>
   <source>Probe the machine and see how the product stands.</source>
   <translation>תשאלו את המחשב וראו מה מצב המוצר.</translation>
  </message>
  <message>
   <source>The licensing service is about to stop</source>
   <translation>שירות הרישוי עומד להיעצר</translation>
  </message>
  <message>
   <source>Wait a minute, then probe the machine and try again.</source>
   <translation>המתינו דקה, ואז תשאלו את המחשב ונסו שוב.</translation>
  </message>
  <message>
   <source>The network failed while the machine tried to activate</source>
   <translation>הרשת נכשלה בזמן שהמחשב ניסה להפעיל</translation>
  </message>
  <message>
   <source>The licence store was damaged and has been mended; the activation is gone</source>
   <translation>מאגר הרישיונות היה פגום ותוקן; ההפעלה אבדה</translation>
  </message>
  <message>
   <source>Activate the machine anew.</source>
   <translation>הפעילו את המחשב מחדש.</translation>
  </message>
  <message>
   <source>A volume key needs a qualifying Windows licence in this machine's firmware</source>
   <translation>למפתח מרוכז נחוץ רישיון Windows מזכה בקושחה של מחשב זה</translation>
  </message>
  <message>
   <source>Use a MAK or a retail key that fits this machine.</source>
   <translation>השתמשו ב־MAK או במפתח קמעונאי שמתאים למחשב זה.</translation>
  </message>
  <message>
   <source>The key management host has not yet seen enough machines</source>
   <translation>מארח ניהול המפתחות עדיין לא ראה די מחשבים</translation>
  </message>
  <message>
   <source>Wait for more clients, check for cloned client IDs, or use a MAK.</source>
   <translation>המתינו ללקוחות נוספים, בדקו אם יש מזהי לקוח משוכפלים, או השתמשו ב־MAK.</translation>
  </message>
  <message>
   <source>The key management host does not answer as such</source>
   <translation>מארח ניהול המפתחות אינו עונה ככזה</translation>
  </message>
  <message>
   <source>Check the way to TCP port 1688 and that the host holds a host key.</source>
   <translation>בדקו את הדרך לפורט TCP 1688 ושבמארח יש מפתח מארח.</translation>
  </message>
  <message>
   <source>The key management host is itself not activated</source>
   <translation>מארח ניהול המפתחות עצמו אינו מופעל</translation>
  </message>
  <message>
   <source>Activate the host first.</source>
   <translation>הפעילו תחילה את המארח.</translation>
  </message>
  <message>
   <source>This key management host cannot activate this product</source>
   <translation>מארח ניהול מפתחות זה אינו יכול להפעיל מוצר זה</translation>
  </message>
  <message>
   <source>Point the machine at a host whose key covers the product.</source>
   <translation>הפנו את המחשב למארח שהמפתח שלו מכסה את המוצר.</translation>
  </message>
  <message>
   <source>This version cannot be a key management host in a virtual machine</source>
   <translation>גרסה זו אינה יכולה להיות מארח ניהול מפתחות במכונה וירטואלית</translation>
  </message>
  <message>
   <source>Move the host to a physical machine or to a newer Windows.</source>
   <translation>העבירו את המארח למחשב פיזי או ל־Windows חדש יותר.</translation>
  </message>
  <message>
   <source>The clocks of the machine and its key management host are too far apart</source>
   <translation>השעונים של המחשב ושל מארח ניהול המפתחות רחוקים מדי זה מזה</translation>
  </message>
  <message>
   <source>Set both clocks from one time source.</source>
   <translation>כוונו את שני השעונים ממקור זמן אחד.</translation>
  </message>
  <message>
   <source>None of the key management hosts could be used</source>
   <translation>אי אפשר היה להשתמש באף אחד ממארחי ניהול המפתחות</translation>
  </message>
  <message>
   <source>Read event 12288 in the machine's application log for each host that was tried.</source>
   <translation>קראו את אירוע 12288 ביומן היישומים של המחשב עבור כל מארח שנוסה.</translation>
  </message>
  <message>
   <source>The directory holds no usable activation object</source>
   <translation>בספרייה אין אובייקט הפעלה שמיש</translation>
  </message>
  <message>
   <source>Create the activation object, or check the rights to read it.</source>
   <translation>צרו את אובייקט ההפעלה, או בדקו את ההרשאות לקרוא אותו.</translation>
  </message>
  <message>
   <source>The activation object's name is too long</source>
   <translation>שם אובייקט ההפעלה ארוך מדי</translation>
  </message>
  <message>
   <source>Choose a shorter name.</source>
   <translation>בחרו שם קצר יותר.</translation>
  </message>
  <message>
   <source>The directory's schema is too old for activation objects</source>
   <translation>סכמת הספרייה ישנה מדי לאובייקטי הפעלה</translation>
  </message>
  <message>
   <source>Extend the schema to Windows Server 2012 or later.</source>
   <translation>הרחיבו את הסכמה ל־Windows Server 2012 או מאוחר יותר.</translation>
  </message>
  <message>
   <source>The firmware lacks the table that the maker's licence needs</source>
   <translation>בקושחה חסרה הטבלה שרישיון היצרן זקוק לה</translation>
  </message>
  <message>
   <source>Use a volume or retail key on this machine.</source>
   <translation>השתמשו במפתח מרוכז או קמעונאי במחשב זה.</translation>
  </message>
  <message>
   <source>The firmware lacks the mark that the maker's licence needs</source>
   <translation>בקושחה חסר הסימן שרישיון היצרן זקוק לו</translation>
  </message>
  <message>
   <source>The licence in the firmware cannot be read</source>
   <translation>אי אפשר לקרוא את הרישיון שבקושחה</translation>
  </message>
  <message>
   <source>Update the firmware, or use a volume or retail key.</source>
   <translation>עדכנו את הקושחה, או השתמשו במפתח מרוכז או קמעונאי.</translation>
  </message>
  <message>
   <source>The maker's certificate is missing on this machine</source>
   <translation>אישור היצרן חסר במחשב זה</translation>
  </message>
  <message>
   <source>Use a volume or retail key, or restore the maker's image.</source>
   <translation>השתמשו במפתח מרוכז או קמעונאי, או שחזרו את התמונה של היצרן.</translation>
  </message>
  <message>
   <source>The virtual machine has asked its host for activation too often</source>
   <translation>המכונה הווירטואלית ביקשה הפעלה מהמארח שלה לעיתים קרובות מדי</translation>
  </message>
  <message>
   <source>Wait a while before trying again.</source>
   <translation>המתינו מעט לפני ניסיון נוסף.</translation>
  </message>
  <message>
   <source>The machine does not run on a Hyper-V host that can activate it</source>
   <translation>המחשב אינו פועל על מארח Hyper-V שיכול להפעיל אותו</translation>
  </message>
  <message>
   <source>Use a MAK or a key management host for this machine.</source>
   <translation>השתמשו ב־MAK או במארח ניהול מפתחות למחשב זה.</translation>
  </message>
  <message>
   <source>The Hyper-V host is itself not activated</source>
   <translation>מארח Hyper-V עצמו אינו מופעל</translation>
  </message>
  <message>
   <source>The Hyper-V host cannot activate this edition</source>
   <translation>מארח Hyper-V אינו יכול להפעיל מהדורה זו</translation>
  </message>
  <message>
   <source>The virtual machine is not activated by its host</source>
   <translation>המכונה הווירטואלית אינה מופעלת בידי המארח שלה</translation>
  </message>
  <message>
   <source>Check that the host is activated and offers its data to the machine.</source>
   <translation>בדקו שהמארח מופעל ומציע את נתוניו למחשב.</translation>
  </message>
  <message>
   <source>Check the SRV record _vlmcs._tcp in DNS, or name the host on the machine.</source>
   <translation>בדקו את רשומת ה־SRV ‏_vlmcs._tcp ב־DNS, או ציינו את המארח במחשב.</translation>
  </message>
  <message>
   <source>The management interface failed without saying why</source>
   <translation>ממשק הניהול נכשל בלי לומר מדוע</translation>
  </message>
  <message>
   <source>Restart the licensing service and probe the machine.</source>
   <translation>הפעילו מחדש את שירות הרישוי ותשאלו את המחשב.</translation>
  </message>
  <message>
   <source>The product that was named is not there any longer</source>
   <translation>המוצר שצוין כבר אינו שם</translation>
  </message>
  <message>
   <source>The account may not use the management interface</source>
   <translation>החשבון אינו רשאי להשתמש בממשק הניהול</translation>
  </message>
  <message>
   <source>The management interface ran out of memory</source>
   <translation>לממשק הניהול אזל הזיכרון</translation>
  </message>
  <message>
   <source>Restart the management service on the machine.</source>
   <translation>הפעילו מחדש את שירות הניהול במחשב.</translation>
  </message>
  <message>
   <source>The management interface did not accept a value</source>
   <translation>ממשק הניהול לא קיבל ערך</translation>
  </message>
  <message>
   <source>Check the product that was named and try again.</source>
   <translation>בדקו את המוצר שצוין ונסו שוב.</translation>
  </message>
  <message>
   <source>The management interface lacks the name space for licensing</source>
   <translation>לממשק הניהול חסר מרחב השמות לרישוי</translation>
  </message>
  <message>
   <source>Repair the machine's management repository.</source>
   <translation>תקנו את מאגר הניהול של המחשב.</translation>
  </message>
  <message>
   <source>The machine does not know this kind of product</source>
   <translation>המחשב אינו מכיר סוג מוצר זה</translation>
  </message>
  <message>
   <source>Check that the product is installed; old Office versions have classes of their own.</source>
   <translation>בדקו שהמוצר מותקן; לגרסאות Office ישנות יש מחלקות משלהן.</translation>
  </message>
  <message>
   <source>The machine could not load the part that speaks for licensing</source>
   <translation>המחשב לא הצליח לטעון את החלק שמדבר בשם הרישוי</translation>
  </message>
  <message>
   <source>Repair the system files and restart the machine.</source>
   <translation>תקנו את קובצי המערכת והפעילו את המחשב מחדש.</translation>
  </message>
  <message>
   <source>The part that speaks for licensing did not start</source>
   <translation>החלק שמדבר בשם הרישוי לא התחיל</translation>
  </message>
  <message>
   <source>The management interface lost its connection</source>
   <translation>ממשק הניהול איבד את החיבור שלו</translation>
  </message>
  <message>
   <source>Check the network, then probe the machine.</source>
   <translation>בדקו את הרשת, ואז תשאלו את המחשב.</translation>
  </message>
  <message>
   <source>This Windows does not know something that was asked for</source>
   <translation>Windows זה אינו מכיר משהו שהתבקש</translation>
  </message>
  <message>
   <source>Check the version of Windows; report the code if the version is supported.</source>
   <translation>בדקו את גרסת Windows; דווחו על הקוד אם הגרסה נתמכת.</translation>
  </message>
  <message>
   <source>This Windows does not offer what was asked of it</source>
   <translation>Windows זה אינו מציע את מה שהתבקש ממנו</translation>
  </message>
  <message>
   <source>Check the version of Windows; older ones can do less.</source>
   <translation>בדקו את גרסת Windows; ישנות יכולות פחות.</translation>
  </message>
  <message>
   <source>The management interface did not accept the values of a request</source>
   <translation>ממשק הניהול לא קיבל את ערכי הבקשה</translation>
  </message>
  <message>
   <source>The request was stopped on the machine</source>
   <translation>הבקשה נעצרה במחשב</translation>
  </message>
  <message>
   <source>Probe the machine before trying again.</source>
   <translation>תשאלו את המחשב לפני ניסיון נוסף.</translation>
  </message>
  <message>
   <source>The machine's management interface is shutting down</source>
   <translation>ממשק הניהול של המחשב נסגר</translation>
  </message>
  <message>
   <source>Wait until the machine is up again.</source>
   <translation>המתינו עד שהמחשב יפעל שוב.</translation>
  </message>
  <message>
   <source>The management interface has too much to do</source>
   <translation>לממשק הניהול יש יותר מדי עבודה</translation>
  </message>
  <message>
   <source>A part of Windows that licensing needs is not registered</source>
   <translation>חלק של Windows שהרישוי זקוק לו אינו רשום</translation>
  </message>
  <message>
   <source>The service failed on a value that it expected and did not get</source>
   <translation>השירות נכשל בערך שציפה לו ולא קיבל</translation>
  </message>
  <message>
   <source>Wait a while before trying again; it is often an outage on the other side.</source>
   <translation>המתינו מעט לפני ניסיון נוסף; לעיתים קרובות זו תקלה בצד השני.</translation>
  </message>
  <message>
   <source>Windows failed without saying why</source>
   <translation>Windows נכשל בלי לומר מדוע</translation>
  </message>
  <message>
   <source>Windows met something that it did not expect</source>
   <translation>Windows נתקל במשהו שלא ציפה לו</translation>
  </message>
  <message>
   <source>Windows misses a file or a registry entry that licensing needs</source>
   <translation>ל־Windows חסר קובץ או ערך רישום שהרישוי זקוק לו</translation>
  </message>
  <message>
   <source>Repair the system files, then try again.</source>
   <translation>תקנו את קובצי המערכת, ואז נסו שוב.</translation>
  </message>
  <message>
   <source>The account's rights are not enough for this</source>
   <translation>הרשאות החשבון אינן מספיקות לכך</translation>
  </message>
  <message>
   <source>Windows could not use the data; a key management host may be too old for the product</source>
   <translation>Windows לא הצליח להשתמש בנתונים; ייתכן שמארח ניהול מפתחות ישן מדי למוצר</translation>
  </message>
  <message>
   <source>Update the key management host, or check what was sent.</source>
   <translation>עדכנו את מארח ניהול המפתחות, או בדקו מה נשלח.</translation>
  </message>
  <message>
   <source>This Windows cannot do what was asked</source>
   <translation>Windows זה אינו יכול לעשות את מה שהתבקש</translation>
  </message>
  <message>
   <source>Check the version and edition of Windows.</source>
   <translation>בדקו את הגרסה והמהדורה של Windows.</translation>
  </message>
  <message>
   <source>Windows did not accept a value, for example a confirmation ID</source>
   <translation>Windows לא קיבל ערך, לדוגמה מזהה אישור</translation>
  </message>
  <message>
   <source>Compare the installation ID and the confirmation ID with their sources.</source>
   <translation>השוו את מזהה ההתקנה ומזהה האישור למקורותיהם.</translation>
  </message>
  <message>
   <source>The licensing service did not start in time</source>
   <translation>שירות הרישוי לא התחיל בזמן</translation>
  </message>
  <message>
   <source>Start the service on the machine, then probe it.</source>
   <translation>הפעילו את השירות במחשב, ואז תשאלו אותו.</translation>
  </message>
  <message>
   <source>The licensing service is disabled</source>
   <translation>שירות הרישוי מושבת</translation>
  </message>
  <message>
   <source>Set the service to start automatically, then try again.</source>
   <translation>קבעו שהשירות יתחיל אוטומטית, ואז נסו שוב.</translation>
  </message>
  <message>
   <source>The licensing service is not running</source>
   <translation>שירות הרישוי אינו פועל</translation>
  </message>
  <message>
   <source>Start the service on the machine, then try again.</source>
   <translation>הפעילו את השירות במחשב, ואז נסו שוב.</translation>
  </message>
  <message>
   <source>The key did not work: Windows finds nothing that belongs to it</source>
   <translation>המפתח לא פעל: Windows אינו מוצא דבר ששייך לו</translation>
  </message>
  <message>
   <source>Check the key and the edition it is for, then install it again.</source>
   <translation>בדקו את המפתח ואת המהדורה שהוא מיועד לה, ואז התקינו אותו שוב.</translation>
  </message>
  <message>
   <source>The user name or the password is wrong</source>
   <translation>שם המשתמש או הסיסמה שגויים</translation>
  </message>
  <message>
   <source>Correct the credential, then try once.</source>
   <translation>תקנו את פרטי הכניסה, ואז נסו פעם אחת.</translation>
  </message>
  <message>
   <source>The account is disabled</source>
   <translation>החשבון מושבת</translation>
  </message>
  <message>
   <source>Enable the account or choose another credential.</source>
   <translation>הפעילו את החשבון או בחרו פרטי כניסה אחרים.</translation>
  </message>
  <message>
   <source>The account is locked after wrong passwords</source>
   <translation>החשבון ננעל אחרי סיסמאות שגויות</translation>
  </message>
  <message>
   <source>Unlock the account and correct the credential before trying again.</source>
   <translation>פתחו את נעילת החשבון ותקנו את פרטי הכניסה לפני ניסיון נוסף.</translation>
  </message>
  <message>
   <source>The machine waited too long for something</source>
   <translation>המחשב המתין למשהו זמן רב מדי</translation>
  </message>
  <message>
   <source>The other side does not answer; often a firewall stands before the key management host</source>
   <translation>הצד השני אינו עונה; לעיתים קרובות חומת אש עומדת לפני מארח ניהול המפתחות</translation>
  </message>
  <message>
   <source>Open TCP port 1688 at the host and remove SRV records of hosts that are gone.</source>
   <translation>פתחו את פורט TCP 1688 במארח והסירו רשומות SRV של מארחים שאינם עוד.</translation>
  </message>
  <message>
   <source>The other side broke off in the middle</source>
   <translation>הצד השני ניתק באמצע</translation>
  </message>
  <message>
   <source>The key management host's name cannot be found</source>
   <translation>לא ניתן למצוא את שם מארח ניהול המפתחות</translation>
  </message>
  <message>
   <source>The DNS server failed</source>
   <translation>שרת ה־DNS נכשל</translation>
  </message>
  <message>
   <source>Check the machine's DNS server and its way there.</source>
   <translation>בדקו את שרת ה־DNS של המחשב ואת הדרך אליו.</translation>
  </message>
  <message>
   <source>DNS knows no key management host</source>
   <translation>ה־DNS אינו מכיר מארח ניהול מפתחות</translation>
  </message>
  <message>
   <source>Check that the host publishes itself in DNS; where there is none, install a MAK.</source>
   <translation>בדקו שהמארח מפרסם את עצמו ב־DNS; היכן שאין כזה, התקינו MAK.</translation>
  </message>
  <message>
   <source>DNS holds no record of a key management host</source>
   <translation>ב־DNS אין רשומה של מארח ניהול מפתחות</translation>
  </message>
  <message>
   <source>DNS knows no key management host by that name</source>
   <translation>ה־DNS אינו מכיר מארח ניהול מפתחות בשם זה</translation>
  </message>
  <message>
   <source>The directory has no such object; its schema may be too old for activation objects</source>
   <translation>בספרייה אין אובייקט כזה; ייתכן שהסכמה שלה ישנה מדי לאובייקטי הפעלה</translation>
  </message>
  <message>
   <source>Check the directory's schema version and the activation object.</source>
   <translation>בדקו את גרסת הסכמה של הספרייה ואת אובייקט ההפעלה.</translation>
  </message>
  <message>
   <source>The activation server did not answer in time</source>
   <translation>שרת ההפעלה לא ענה בזמן</translation>
  </message>
  <message>
   <source>The activation server's name cannot be resolved</source>
   <translation>לא ניתן לפענח את שם שרת ההפעלה</translation>
  </message>
  <message>
   <source>The activation server cannot be reached</source>
   <translation>לא ניתן להגיע לשרת ההפעלה</translation>
  </message>
  <message>
   <source>The connection to the activation server broke</source>
   <translation>החיבור לשרת ההפעלה נקטע</translation>
  </message>
  <message>
   <source>The server's certificate is out of date, or the machine's clock is wrong</source>
   <translation>אישור השרת אינו בתוקף, או ששעון המחשב שגוי</translation>
  </message>
  <message>
   <source>Something on the way answered instead of the activation server</source>
   <translation>משהו בדרך ענה במקום שרת ההפעלה</translation>
  </message>
  <message>
   <source>Check the proxy server that the machine uses.</source>
   <translation>בדקו את שרת הפרוקסי שהמחשב משתמש בו.</translation>
  </message>
  <message>
   <source>The machine does not trust the server's certificate</source>
   <translation>המחשב אינו נותן אמון באישור השרת</translation>
  </message>
  <message>
   <source>Set the machine's date and time, and update its root certificates.</source>
   <translation>כוונו את התאריך והשעה במחשב, ועדכנו את אישורי הבסיס שלו.</translation>
  </message>
  <message>
   <source>{0} may hold digits only</source>
   <translation>{0} יכול להכיל ספרות בלבד</translation>
  </message>
  <message>
   <source>An installation ID</source>
   <translation>מזהה התקנה</translation>
  </message>
  <message>
   <source>A confirmation ID</source>
   <translation>מזהה אישור</translation>
  </message>
  <message>
   <source>Copy it again; letters and signs do not belong.</source>
   <translation>העתיקו אותו שוב; אותיות וסימנים אינם שייכים.</translation>
  </message>
  <message>
   <source>An installation ID has 54 or 63 digits, this one has {0}</source>
   <translation>במזהה התקנה יש 54 או 63 ספרות, בזה יש {0}</translation>
  </message>
  <message>
   <source>The check digit of group {0} of the installation ID is wrong</source>
   <translation>ספרת הביקורת של קבוצה {0} במזהה ההתקנה שגויה</translation>
  </message>
  <message>
   <source>A confirmation ID has 48 digits, this one has {0}</source>
   <translation>במזהה אישור יש 48 ספרות, בזה יש {0}</translation>
  </message>
  <message>
   <source>Copy all nine groups.</source>
   <translation>העתיקו את כל תשע הקבוצות.</translation>
  </message>
  <message>
   <source>Compare that group with the machine's screen.</source>
   <translation>השוו קבוצה זו למסך המחשב.</translation>
  </message>
  <message>
   <source>Copy all eight groups, A to H.</source>
   <translation>העתיקו את כל שמונה הקבוצות, A עד H.</translation>
  </message>
  <message>
   <source>Nothing is available of …{0} any more</source>
   <translation>לא נותר עוד דבר זמין מ־…{0}</translation>
  </message>
  <message>
   <source>…{0} expired on {1}</source>
   <translation>…{0} פקע ב־{1}</translation>
  </message>
  <message>
   <source>At the present rate …{0} runs out about {1}</source>
   <translation>בקצב הנוכחי …{0} ייגמר בערך ב־{1}</translation>
  </message>
  <message>
   <source>Only {0} activations of …{1} are left</source>
   <translation>נותרו רק {0} הפעלות של …{1}</translation>
  </message>
  <message>
   <source>…{0} expires on {1}</source>
   <translation>…{0} פוקע ב־{1}</translation>
  </message>
  <message>
   <source>entry {0} is missing or out of place</source>
   <translation>רשומה {0} חסרה או אינה במקומה</translation>
  </message>
  <message>
   <source>the entry is not chained to the one before</source>
   <translation>הרשומה אינה משורשרת לקודמתה</translation>
  </message>
  <message>
   <source>the entry was changed</source>
   <translation>הרשומה שונתה</translation>
  </message>
  <message>
   <source>entries up to {0} are missing at the end</source>
   <translation>חסרות בסוף רשומות עד {0}</translation>
  </message>
  <message>
   <source>the entry is another than the one that was anchored</source>
   <translation>הרשומה אחרת מזו שעוגנה</translation>
  </message>
  <message>
   <source>Key file</source>
   <translation>קובץ מפתח</translation>
  </message>
  <message>
   <source>Key agent</source>
   <translation>סוכן מפתחות</translation>
  </message>
  <message>
   <source>Negotiate</source>
   <translation>Negotiate</translation>
  </message>
  <message>
   <source>Kerberos, password</source>
   <translation>Kerberos, סיסמה</translation>
  </message>
  <message>
   <source>Kerberos, ticket</source>
   <translation>Kerberos, כרטיס</translation>
  </message>
  <message>
   <source>Client certificate</source>
   <translation>אישור לקוח</translation>
  </message>
  <message>
   <source>SSH, and WinRM with NTLM</source>
   <translation>SSH, ו־WinRM עם NTLM</translation>
  </message>
  <message>
   <source>WinRM over HTTPS</source>
   <translation>WinRM דרך HTTPS</translation>
  </message>
  <message>
   <source>“{0}” is no kind of logon</source>
   <translation>„{0}” אינו סוג כניסה</translation>
  </message>
  <message>
   <source>Choose one of {0}.</source>
   <translation>בחרו אחד מתוך {0}.</translation>
  </message>
  <message>
   <source>A rule for a {0} needs its name</source>
   <translation>לכלל עבור {0} נחוץ שמו</translation>
  </message>
  <message>
   <source>The default has no name</source>
   <translation>לברירת המחדל אין שם</translation>
  </message>
  <message>
   <source>Say which machines it is for.</source>
   <translation>ציינו לאילו מחשבים הוא מיועד.</translation>
  </message>
  <message>
   <source>Grace, out of tolerance</source>
   <translation>חסד, מחוץ לסבילות</translation>
  </message>
  <message>
   <source>A product key has 25 characters, this one has {0}</source>
   <translation>במפתח מוצר יש 25 תווים, בזה יש {0}</translation>
  </message>
  <message>
   <source>A product key never holds {0}</source>
   <translation>מפתח מוצר לעולם אינו מכיל {0}</translation>
  </message>
  <message>
   <source>A product key holds the letter N once at most</source>
   <translation>מפתח מוצר מכיל את האות N פעם אחת לכל היותר</translation>
  </message>
  <message>
   <source>Copy all five groups of five.</source>
   <translation>העתיקו את כל חמש הקבוצות של חמישה.</translation>
  </message>
  <message>
   <source>Compare with the source: 8 and B, 2 and Z, 6 and G look alike.</source>
   <translation>השוו למקור: 8 ו־B, ‏2 ו־Z, ‏6 ו־G נראים דומים.</translation>
  </message>
  <message>
   <source>Compare with the source.</source>
   <translation>השוו למקור.</translation>
  </message>
  <message>
   <source>such characters</source>
   <translation>תווים כאלה</translation>
  </message>
  <message>
   <source>(digits taken out)</source>
   <translation>(הספרות הוצאו)</translation>
  </message>
  <message>
   <source>“{0}” names no jump host</source>
   <translation>„{0}” אינו מציין מארח מעבר</translation>
  </message>
  <message>
   <source>“{0}” is no address family</source>
   <translation>„{0}” אינו משפחת כתובות</translation>
  </message>
  <message>
   <source>Write it as profile@host:port, and behind that its host key if it is pinned.</source>
   <translation>כתבו profile@host:port, ואחריו את מפתח המארח שלו אם הוא מקובע.</translation>
  </message>
  <message>
   <source>Choose any, ipv4 or ipv6.</source>
   <translation>בחרו any, ipv4 או ipv6.</translation>
  </message>
  <message>
   <source>a secret is not pickled or copied into a message</source>
   <translation>סוד אינו מועתק לתוך הודעה</translation>
  </message>
  <message>
   <source>The {0} is {1} now</source>
   <translation>{0} הוא כעת {1}</translation>
  </message>
  <message>
   <source>The {0} was cleared</source>
   <translation>{0} נוקה</translation>
  </message>
  <message>
   <source>KMS port</source>
   <translation>פורט KMS</translation>
  </message>
  <message>
   <source>KMS lookup domain</source>
   <translation>תחום חיפוש KMS</translation>
  </message>
  <message>
   <source>activation type</source>
   <translation>סוג הפעלה</translation>
  </message>
  <message>
   <source>a number from 1 to 65535</source>
   <translation>מספר מ־1 עד 65535</translation>
  </message>
  <message>
   <source>“{0}” is no {1}</source>
   <translation>„{0}” אינו ערך תקין עבור {1}</translation>
  </message>
  <message>
   <source>a name or an address</source>
   <translation>שם או כתובת</translation>
  </message>
  <message>
   <source>It has to be {0}.</source>
   <translation>זה חייב להיות {0}.</translation>
  </message>
  <message>
   <source>There is no setting “{0}”</source>
   <translation>אין הגדרה „{0}”</translation>
  </message>
  <message>
   <source>one of </source>
   <translation>אחד מתוך </translation>
  </message>
  <message>
   <source>{0} is no activation ID</source>
   <translation>{0} אינו מזהה הפעלה</translation>
  </message>
  <message>
   <source>The end of a product key has five letters or digits</source>
   <translation>סופו של מפתח מוצר הוא חמש אותיות או ספרות</translation>
  </message>
  <message>
   <source>Probe the machine to read it again.</source>
   <translation>תשאלו את המחשב כדי לקרוא זאת שוב.</translation>
  </message>
  <message>
   <source>The machine gave {0} as something that is no number</source>
   <translation>המחשב נתן {0} כמשהו שאינו מספר</translation>
  </message>
  <message>
   <source>Try again; if it stays so, look at the licensing service on the machine.</source>
   <translation>נסו שוב; אם זה נמשך, בדקו את שירות הרישוי במחשב.</translation>
  </message>
  <message>
   <source>{0} is unknown to this version ({1})</source>
   <translation>{0} אינו מוכר לגרסה זו ({1})</translation>
  </message>
  <message>
   <source>The machine does not know this product any more ({0})</source>
   <translation>המחשב אינו מכיר עוד מוצר זה ({0})</translation>
  </message>
  <message>
   <source>(product key)</source>
   <translation>(מפתח מוצר)</translation>
  </message>
  <message>
   <source>The account has no administrator's rights on the machine ({0})</source>
   <translation>לחשבון אין הרשאות מנהל במחשב ({0})</translation>
  </message>
  <message>
   <source>The machine refused: “{0}” ({1})</source>
   <translation>המחשב סירב: „{0}” ({1})</translation>
  </message>
  <message>
   <source>Windows 8 and Server 2012 brought it, and Office's own service never had it.</source>
   <translation>Windows 8 ו־Server 2012 הביאו זאת, ולשירות של Office עצמו זה מעולם לא היה.</translation>
  </message>
  <message>
   <source>Probe the machine to see what it holds now.</source>
   <translation>תשאלו את המחשב כדי לראות מה יש בו כעת.</translation>
  </message>
  <message>
   <source>Use an account of the machine's Administrators group. Over WinRM, local accounts are cut down by the UAC remote filter (LocalAccountTokenFilterPolicy).</source>
   <translation>השתמשו בחשבון מקבוצת המנהלים של המחשב. דרך WinRM, מסנן ה־UAC המרוחק מצמצם חשבונות מקומיים (LocalAccountTokenFilterPolicy).</translation>
  </message>
  <message>
   <source>{0} is not known yet; its host key is {1} {2}</source>
   <translation>{0} עדיין אינו מוכר; מפתח המארח שלו הוא {1} {2}</translation>
  </message>
  <message>
   <source>{0} shows the host key {1}, but {2} {3}</source>
   <translation>{0} מציג את מפתח המארח {1}, אך {2} {3}</translation>
  </message>
  <message>
   <source>{0} shows the host key {1}, which the file of known hosts revokes</source>
   <translation>{0} מציג את מפתח המארח {1}, שקובץ המארחים המוכרים שולל</translation>
  </message>
  <message>
   <source>is pinned</source>
   <translation>מקובע</translation>
  </message>
  <message>
   <source>stands in the file of known hosts</source>
   <translation>נמצא בקובץ המארחים המוכרים</translation>
  </message>
  <message>
   <source>Compare it with what ssh-keygen -lf shows for the host key on the machine itself, then pin it.</source>
   <translation>השוו אותו למה ש־ssh-keygen -lf מציג עבור מפתח המארח במחשב עצמו, ואז קבעו אותו.</translation>
  </message>
  <message>
   <source>Was the machine set up anew? If not, something else answers in its place. The password was not sent.</source>
   <translation>האם המחשב הותקן מחדש? אם לא, משהו אחר עונה במקומו. הסיסמה לא נשלחה.</translation>
  </message>
  <message>
   <source>Give the machine a new host key: the old one may be in other hands. The password was not sent.</source>
   <translation>תנו למחשב מפתח מארח חדש: הישן אולי בידיים אחרות. הסיסמה לא נשלחה.</translation>
  </message>
  <message>
   <source>Set the clocks of this computer, the domain and the machine right.</source>
   <translation>כוונו את השעונים של מחשב זה, של התחום ושל המחשב.</translation>
  </message>
  <message>
   <source>Enter the address with which the machine is registered in the domain, in full.</source>
   <translation>הזינו במלואה את הכתובת שבה המחשב רשום בתחום.</translation>
  </message>
  <message>
   <source>Get a ticket with kinit, or choose a logon with a password.</source>
   <translation>קבלו כרטיס בעזרת kinit, או בחרו כניסה עם סיסמה.</translation>
  </message>
  <message>
   <source>the domain knows no such user</source>
   <translation>התחום אינו מכיר משתמש כזה</translation>
  </message>
  <message>
   <source>Check the user: name@REALM, the realm in capitals.</source>
   <translation>בדקו את המשתמש: name@REALM, ה־realm באותיות גדולות.</translation>
  </message>
  <message>
   <source>the domain knows no such machine (unknown SPN)</source>
   <translation>התחום אינו מכיר מחשב כזה (SPN לא מוכר)</translation>
  </message>
  <message>
   <source>the domain's policy refuses the account</source>
   <translation>מדיניות התחום דוחה את החשבון</translation>
  </message>
  <message>
   <source>Look at the account's logon restrictions.</source>
   <translation>בדקו את הגבלות הכניסה של החשבון.</translation>
  </message>
  <message>
   <source>the account is disabled or locked</source>
   <translation>החשבון מושבת או נעול</translation>
  </message>
  <message>
   <source>Have it unlocked in the domain.</source>
   <translation>דאגו לפתיחת הנעילה בתחום.</translation>
  </message>
  <message>
   <source>the password has expired</source>
   <translation>הסיסמה פקעה</translation>
  </message>
  <message>
   <source>Change it, then enter the new one here.</source>
   <translation>שנו אותה, ואז הזינו כאן את החדשה.</translation>
  </message>
  <message>
   <source>the password is wrong</source>
   <translation>הסיסמה שגויה</translation>
  </message>
  <message>
   <source>Enter it again. It was tried once only.</source>
   <translation>הזינו אותה שוב. היא נוסתה פעם אחת בלבד.</translation>
  </message>
  <message>
   <source>the ticket has expired</source>
   <translation>הכרטיס פקע</translation>
  </message>
  <message>
   <source>the ticket is not valid yet</source>
   <translation>הכרטיס עדיין אינו בתוקף</translation>
  </message>
  <message>
   <source>Set this computer's clock right.</source>
   <translation>כוונו את השעון של מחשב זה.</translation>
  </message>
  <message>
   <source>the clocks differ too much (clock skew)</source>
   <translation>השעונים שונים מדי (clock skew)</translation>
  </message>
  <message>
   <source>there is no ticket for it</source>
   <translation>אין כרטיס עבורו</translation>
  </message>
  <message>
   <source>the realm is unknown here</source>
   <translation>ה־realm אינו מוכר כאן</translation>
  </message>
  <message>
   <source>Check the realm in the user's name and in krb5.conf.</source>
   <translation>בדקו את ה־realm בשם המשתמש וב־krb5.conf.</translation>
  </message>
  <message>
   <source>no domain controller answers</source>
   <translation>אף בקר תחום אינו עונה</translation>
  </message>
  <message>
   <source>Check the network, and the realm in krb5.conf.</source>
   <translation>בדקו את הרשת, ואת ה־realm ב־krb5.conf.</translation>
  </message>
  <message>
   <source>there is no ticket</source>
   <translation>אין כרטיס</translation>
  </message>
  <message>
   <source>Kerberos to {0} failed: {1}</source>
   <translation>Kerberos אל {0} נכשל: {1}</translation>
  </message>
  <message>
   <source>it gave no reason that is known here</source>
   <translation>לא ניתנה סיבה שמוכרת כאן</translation>
  </message>
  <message>
   <source>Try kinit on this computer.</source>
   <translation>נסו kinit במחשב זה.</translation>
  </message>
  <message>
   <source>it is not available in this installation</source>
   <translation>אינו זמין בהתקנה זו</translation>
  </message>
  <message>
   <source>Install the extra “kerberos” (gssapi and krb5), or choose another logon.</source>
   <translation>התקינו את התוספת „kerberos” (gssapi ו־krb5), או בחרו כניסה אחרת.</translation>
  </message>
  <message>
   <source>The file of known hosts cannot be read: {0}</source>
   <translation>לא ניתן לקרוא את קובץ המארחים המוכרים: {0}</translation>
  </message>
  <message>
   <source>Check its rights, or pin the machines' host keys in the inventory.</source>
   <translation>בדקו את ההרשאות שלו, או קבעו את מפתחות המארח של המחשבים במצאי.</translation>
  </message>
  <message>
   <source>The machine gave a licence status that does not exist: {0}</source>
   <translation>המחשב נתן מצב רישיון שאינו קיים: {0}</translation>
  </message>
  <message>
   <source>Probe it again; if it stays so, the licensing service is damaged.</source>
   <translation>תשאלו אותו שוב; אם זה נמשך, שירות הרישוי פגום.</translation>
  </message>
  <message>
   <source>no product</source>
   <translation>אין מוצר</translation>
  </message>
  <message>
   <source>Windows took key …{0}, but {1} holds it</source>
   <translation>Windows קיבל את המפתח …{0}, אך {1} מחזיק בו</translation>
  </message>
  <message>
   <source>The machine shows another installation ID than the one that was confirmed</source>
   <translation>המחשב מציג מזהה התקנה אחר מזה שאושר</translation>
  </message>
  <message>
   <source>A rearm of a single product</source>
   <translation>איפוס של מוצר יחיד</translation>
  </message>
  <message>
   <source>The {0}</source>
   <translation>ההגדרה {0}</translation>
  </message>
  <message>
   <source>The key is for another application than expected. Probe the machine.</source>
   <translation>המפתח מיועד ליישום אחר מהמצופה. תשאלו את המחשב.</translation>
  </message>
  <message>
   <source>The product shows no usable installation ID</source>
   <translation>המוצר אינו מציג מזהה התקנה שמיש</translation>
  </message>
  <message>
   <source>Its key or hardware changed. Collect the new ID and send it again.</source>
   <translation>המפתח או החומרה שלו השתנו. אספו את המזהה החדש ושלחו אותו שוב.</translation>
  </message>
  <message>
   <source>It has one only while it holds a product key. Probe the machine.</source>
   <translation>יש לו אחד רק כל עוד יש לו מפתח מוצר. תשאלו את המחשב.</translation>
  </message>
  <message>
   <source>does not speak SSH</source>
   <translation>אינו מדבר SSH</translation>
  </message>
  <message>
   <source>does not speak TLS</source>
   <translation>אינו מדבר TLS</translation>
  </message>
  <message>
   <source>the connection</source>
   <translation>החיבור</translation>
  </message>
  <message>
   <source>the greeting</source>
   <translation>הברכה</translation>
  </message>
  <message>
   <source>the logon</source>
   <translation>הכניסה</translation>
  </message>
  <message>
   <source>the command</source>
   <translation>הפקודה</translation>
  </message>
  <message>
   <source>{0} ({1}, port {2})</source>
   <translation>{0} ({1}, פורט {2})</translation>
  </message>
  <message>
   <source>No address is known for {0}</source>
   <translation>לא ידועה כתובת עבור {0}</translation>
  </message>
  <message>
   <source>Nothing listens on {0}</source>
   <translation>דבר אינו מאזין ב־{0}</translation>
  </message>
  <message>
   <source>There is no way to {0}</source>
   <translation>אין דרך אל {0}</translation>
  </message>
  <message>
   <source>{0} did not answer {1} within {2} seconds</source>
   <translation>{0} לא ענה על {1} בתוך {2} שניות</translation>
  </message>
  <message>
   <source>{0} cut {1} off</source>
   <translation>{0} ניתק את {1}</translation>
  </message>
  <message>
   <source>What answers on {0} {1}</source>
   <translation>מה שעונה ב־{0} {1}</translation>
  </message>
  <message>
   <source>{0} refused the logon of {1}</source>
   <translation>{0} דחה את הכניסה של {1}</translation>
  </message>
  <message>
   <source>{0} does not let {1} log on: the password has expired</source>
   <translation>{0} אינו מאפשר ל־{1} להיכנס: הסיסמה פקעה</translation>
  </message>
  <message>
   <source>{0} takes none of the keys for {1}</source>
   <translation>{0} אינו מקבל אף אחד מהמפתחות עבור {1}</translation>
  </message>
  <message>
   <source>{0} does not take the certificate of this logon</source>
   <translation>{0} אינו מקבל את האישור של כניסה זו</translation>
  </message>
  <message>
   <source>The logon “{0}” is of no use for {1}</source>
   <translation>פרטי הכניסה „{0}” אינם מועילים עבור {1}</translation>
  </message>
  <message>
   <source>{0} takes no logon that this program offers (it offers: {1})</source>
   <translation>{0} אינו מקבל כניסה שתוכנית זו מציעה (הוא מציע: {1})</translation>
  </message>
  <message>
   <source>{0} lets this account log on but run no command</source>
   <translation>{0} מאפשר לחשבון זה להיכנס אך לא להריץ פקודה</translation>
  </message>
  <message>
   <source>{0}: {1} failed ({2})</source>
   <translation>{0}: {1} נכשלה ({2})</translation>
  </message>
  <message>
   <source>Check the machine's address, and whether name resolution works on this computer.</source>
   <translation>בדקו את כתובת המחשב, והאם פענוח השמות פועל במחשב זה.</translation>
  </message>
  <message>
   <source>Is the service running there, on this port, and does the firewall let it through?</source>
   <translation>האם השירות פועל שם, בפורט זה, והאם חומת האש מאפשרת מעבר?</translation>
  </message>
  <message>
   <source>Check the network between here and the machine.</source>
   <translation>בדקו את הרשת בין כאן למחשב.</translation>
  </message>
  <message>
   <source>The machine is off, overloaded, or a firewall swallows the answer.</source>
   <translation>המחשב כבוי, עמוס, או שחומת אש בולעת את התשובה.</translation>
  </message>
  <message>
   <source>Look at the machine's event log, or whether something on the way cuts connections.</source>
   <translation>עיינו ביומן האירועים של המחשב, או בדקו אם משהו בדרך מנתק חיבורים.</translation>
  </message>
  <message>
   <source>Check the port and the carrier of the machine.</source>
   <translation>בדקו את הפורט ואת הגישה של המחשב.</translation>
  </message>
  <message>
   <source>Check user name and password, and whether the password has expired or the account is locked: most machines do not say which. It was tried once only, so that no account locks.</source>
   <translation>בדקו את שם המשתמש והסיסמה, והאם הסיסמה פקעה או החשבון נעול: רוב המחשבים אינם אומרים מה מאלה. היא נוסתה פעם אחת בלבד, כדי ששום חשבון לא יינעל.</translation>
  </message>
  <message>
   <source>Change it, then enter the new one here. Nothing was changed on the machine.</source>
   <translation>שנו אותה, ואז הזינו כאן את החדשה. במחשב לא השתנה דבר.</translation>
  </message>
  <message>
   <source>The public key has to stand in administrators_authorized_keys on the machine, which only administrators may write, or in the user's own authorized_keys.</source>
   <translation>המפתח הציבורי צריך להיות ב־administrators_authorized_keys במחשב, שרק מנהלים רשאים לכתוב, או ב־authorized_keys של המשתמש.</translation>
  </message>
  <message>
   <source>The machine has to trust the authority that signed it, and WinRM there needs a mapping from it to an account.</source>
   <translation>על המחשב לתת אמון ברשות שחתמה עליו, ול־WinRM שם נחוץ מיפוי ממנו לחשבון.</translation>
  </message>
  <message>
   <source>Choose another profile for the machine, or another carrier. Nothing was sent.</source>
   <translation>בחרו פרופיל אחר למחשב, או גישה אחרת. לא נשלח דבר.</translation>
  </message>
  <message>
   <source>Allow the logon in the service's settings on the machine.</source>
   <translation>התירו את הכניסה בהגדרות השירות במחשב.</translation>
  </message>
  <message>
   <source>Check the account's shell and the limits in sshd_config on the machine.</source>
   <translation>בדקו את המעטפת של החשבון ואת המגבלות ב־sshd_config במחשב.</translation>
  </message>
  <message>
   <source>Check the network and the service on the machine.</source>
   <translation>בדקו את הרשת ואת השירות במחשב.</translation>
  </message>
  <message>
   <source>The result cannot be understood</source>
   <translation>לא ניתן להבין את התוצאה</translation>
  </message>
  <message>
   <source>The result does not hold what is asked of it</source>
   <translation>התוצאה אינה מכילה את מה שנדרש ממנה</translation>
  </message>
  <message>
   <source>The machine does not say which Windows it runs</source>
   <translation>המחשב אינו אומר איזה Windows הוא מריץ</translation>
  </message>
  <message>
   <source>Something between here and the licensing service is broken. Probe it again.</source>
   <translation>משהו בין כאן לשירות הרישוי תקול. תשאלו אותו שוב.</translation>
  </message>
  <message>
   <source>The machine answered a query as if it were a method</source>
   <translation>המחשב ענה לשאילתה כאילו הייתה שיטה</translation>
  </message>
  <message>
   <source>The machine answered a method as if it were a query</source>
   <translation>המחשב ענה לשיטה כאילו הייתה שאילתה</translation>
  </message>
  <message>
   <source>The machine did not say how the call ended</source>
   <translation>המחשב לא אמר כיצד הסתיימה הקריאה</translation>
  </message>
  <message>
   <source>{0} did not run the query: “{1}”</source>
   <translation>{0} לא הריץ את השאילתה: „{1}”</translation>
  </message>
  <message>
   <source>The machine said more than any reply can be long</source>
   <translation>המחשב אמר יותר ממה שתשובה יכולה להיות</translation>
  </message>
  <message>
   <source>nothing was said</source>
   <translation>לא נאמר דבר</translation>
  </message>
  <message>
   <source>{0} offers only SSH algorithms that this program does not use</source>
   <translation>{0} מציע רק אלגוריתמי SSH שתוכנית זו אינה משתמשת בהם</translation>
  </message>
  <message>
   <source>Update OpenSSH on the machine.</source>
   <translation>עדכנו את OpenSSH במחשב.</translation>
  </message>
  <message>
   <source>The jump host {0} cannot connect to {1}</source>
   <translation>מארח המעבר {0} אינו יכול להתחבר אל {1}</translation>
  </message>
  <message>
   <source>Jump host {0}</source>
   <translation>מארח מעבר {0}</translation>
  </message>
  <message>
   <source>Compare it on the jump host itself, then write it behind the host in the machine's jump hosts, or into the file of known hosts. No password was sent.</source>
   <translation>השוו אותו במארח המעבר עצמו, ואז כתבו אותו אחרי המארח במארחי המעבר של המחשב, או בקובץ המארחים המוכרים. לא נשלחה סיסמה.</translation>
  </message>
  <message>
   <source>The jump host {0} forwards nothing to {1}</source>
   <translation>מארח המעבר {0} אינו מעביר דבר אל {1}</translation>
  </message>
  <message>
   <source>Check the machine's address as the jump host sees it, and the firewalls behind it.</source>
   <translation>בדקו את כתובת המחשב כפי שמארח המעבר רואה אותה, ואת חומות האש שמאחוריו.</translation>
  </message>
  <message>
   <source>Allow it there: AllowTcpForwarding and PermitOpen in its sshd_config.</source>
   <translation>התירו זאת שם: AllowTcpForwarding ו־PermitOpen ב־sshd_config שלו.</translation>
  </message>
  <message>
   <source>The key file {0} does not open</source>
   <translation>קובץ המפתח {0} אינו נפתח</translation>
  </message>
  <message>
   <source>Check the passphrase, and that it is a private key of OpenSSH or PEM.</source>
   <translation>בדקו את משפט הסיסמה, ושזהו מפתח פרטי של OpenSSH או PEM.</translation>
  </message>
  <message>
   <source>{0} Nothing was sent.</source>
   <translation>{0} לא נשלח דבר.</translation>
  </message>
  <message>
   <source>The key file {0} cannot be read</source>
   <translation>לא ניתן לקרוא את קובץ המפתח {0}</translation>
  </message>
  <message>
   <source>Check its name.</source>
   <translation>בדקו את שמו.</translation>
  </message>
  <message>
   <source>No agent with a key runs for this user</source>
   <translation>לא פועל סוכן עם מפתח עבור משתמש זה</translation>
  </message>
  <message>
   <source>The key file {0} is closed by a passphrase</source>
   <translation>קובץ המפתח {0} נעול במשפט סיסמה</translation>
  </message>
  <message>
   <source>Enter it as the logon's secret.</source>
   <translation>הזינו אותו כסוד של פרטי הכניסה.</translation>
  </message>
  <message>
   <source>Start it and add the key (ssh-add), or choose a logon by key file.</source>
   <translation>הפעילו אותו והוסיפו את המפתח (ssh-add), או בחרו כניסה עם קובץ מפתח.</translation>
  </message>
  <message>
   <source>asked for more than one hidden answer</source>
   <translation>ביקש יותר מתשובה נסתרת אחת</translation>
  </message>
  <message>
   <source>more is announced than was sent</source>
   <translation>הוכרז על יותר ממה שנשלח</translation>
  </message>
  <message>
   <source>more was sent than was let in</source>
   <translation>נשלח יותר ממה שהותר</translation>
  </message>
  <message>
   <source>the packet is too long</source>
   <translation>המנה ארוכה מדי</translation>
  </message>
  <message>
   <source>the greeting is too long</source>
   <translation>הברכה ארוכה מדי</translation>
  </message>
  <message>
   <source>The machine's answer holds no reply</source>
   <translation>תשובת המחשב אינה מכילה דבר</translation>
  </message>
  <message>
   <source>The machine's reply has another length than the request</source>
   <translation>אורך תשובת המחשב שונה מאורך הבקשה</translation>
  </message>
  <message>
   <source>another format, or the answer to another request</source>
   <translation>תבנית אחרת, או התשובה לשאלה אחרת</translation>
  </message>
  <message>
   <source>no list</source>
   <translation>אין רשימה</translation>
  </message>
  <message>
   <source>bootstrap.ps1 is too long for cmd.exe</source>
   <translation>bootstrap.ps1 ארוך מדי עבור cmd.exe</translation>
  </message>
  <message>
   <source>The machine's reply cannot be read</source>
   <translation>לא ניתן לקרוא את תשובת המחשב</translation>
  </message>
  <message>
   <source>The query failed on the machine: “{0}”</source>
   <translation>השאילתה נכשלה במחשב: „{0}”</translation>
  </message>
  <message>
   <source>no result</source>
   <translation>אין תוצאה</translation>
  </message>
  <message>
   <source>no value</source>
   <translation>אין ערך</translation>
  </message>
  <message>
   <source>The machine lists rows without end</source>
   <translation>המחשב מפרט שורות ללא סוף</translation>
  </message>
  <message>
   <source>The machine answered a method with something else</source>
   <translation>המחשב ענה לשיטה במשהו אחר</translation>
  </message>
  <message>
   <source>{0} has too many requests to answer</source>
   <translation>ל־{0} יש יותר מדי בקשות לענות עליהן</translation>
  </message>
  <message>
   <source>Try again with fewer machines at once.</source>
   <translation>נסו שוב עם פחות מחשבים בבת אחת.</translation>
  </message>
  <message>
   <source>The machine's answer is no SOAP: it declares a document type</source>
   <translation>תשובת המחשב אינה SOAP: היא מצהירה על סוג מסמך</translation>
  </message>
  <message>
   <source>The machine's answer is no SOAP, or empty</source>
   <translation>תשובת המחשב אינה SOAP, או ריקה</translation>
  </message>
  <message>
   <source>The machine answered a query with something else</source>
   <translation>המחשב ענה לשאילתה במשהו אחר</translation>
  </message>
  <message>
   <source>The machine broke a list of rows off</source>
   <translation>המחשב קטע רשימת שורות</translation>
  </message>
  <message>
   <source>The machine's answer is no XML</source>
   <translation>תשובת המחשב אינה XML</translation>
  </message>
  <message>
   <source>is not valid yet</source>
   <translation>עדיין אינו בתוקף</translation>
  </message>
  <message>
   <source>is out of date</source>
   <translation>אינו בתוקף עוד</translation>
  </message>
  <message>
   <source>is for another name</source>
   <translation>מיועד לשם אחר</translation>
  </message>
  <message>
   <source>is for another address</source>
   <translation>מיועד לכתובת אחרת</translation>
  </message>
  <message>
   <source>{0} shows another certificate than the pinned one</source>
   <translation>{0} מציג אישור אחר מהמקובע</translation>
  </message>
  <message>
   <source>The certificate of {0} {1}</source>
   <translation>האישור של {0} {1}</translation>
  </message>
  <message>
   <source>asks for a logon and does not say which</source>
   <translation>מבקש כניסה ואינו אומר איזו</translation>
  </message>
  <message>
   <source>Was its certificate renewed? If not, something else answers in its place. The password was not sent.</source>
   <translation>האם האישור שלו חודש? אם לא, משהו אחר עונה במקומו. הסיסמה לא נשלחה.</translation>
  </message>
  <message>
   <source>was signed by nobody who is trusted here</source>
   <translation>נחתם בידי מי שאין בו אמון כאן</translation>
  </message>
  <message>
   <source>Give the machine a certificate that fits its address, signed by an authority that this computer trusts, or name the authority: vamt-qt machines reach --ca-file FILE. The password was not sent.</source>
   <translation>תנו למחשב אישור שמתאים לכתובתו וחתום בידי רשות שמחשב זה נותן בה אמון, או ציינו את הרשות: vamt-qt machines reach --ca-file FILE. הסיסמה לא נשלחה.</translation>
  </message>
  <message>
   <source>does not speak WinRM as Windows does</source>
   <translation>אינו מדבר WinRM כמו Windows</translation>
  </message>
  <message>
   <source>Fingerprints did not match</source>
   <translation>טביעות האצבע לא התאימו</translation>
  </message>
  <message>
   <source>does not speak HTTP</source>
   <translation>אינו מדבר HTTP</translation>
  </message>
  <message>
   <source>gave HTTP status {0} and no logon as WinRM has it</source>
   <translation>נתן מצב HTTP ‏{0} וללא כניסה כפי שיש ל־WinRM</translation>
  </message>
  <message>
   <source>gave HTTP status {0}</source>
   <translation>נתן מצב HTTP ‏{0}</translation>
  </message>
  <message>
   <source>answers an encrypted question in the clear</source>
   <translation>עונה בגלוי על שאלה מוצפנת</translation>
  </message>
  <message>
   <source>no CredSSP</source>
   <translation>אין CredSSP</translation>
  </message>
  <message>
   <source>over TLS nothing is encrypted twice</source>
   <translation>דרך TLS דבר אינו מוצפן פעמיים</translation>
  </message>
  <message>
   <source>CredSSP to {0} is not available in this installation</source>
   <translation>CredSSP אל {0} אינו זמין בהתקנה זו</translation>
  </message>
  <message>
   <source>Install the extra “kerberos” (requests-credssp), or choose another logon.</source>
   <translation>התקינו את התוספת „kerberos” (requests-credssp), או בחרו כניסה אחרת.</translation>
  </message>
  <message>
   <source>, but {0} is pinned</source>
   <translation>, אך {0} מקובע</translation>
  </message>
  <message>
   <source>{0}: it is {1}{2}</source>
   <translation>{0}: זה {1}{2}</translation>
  </message>
  <message>
   <source>The pin of {0} is no fingerprint</source>
   <translation>הקיבוע של {0} אינו טביעת אצבע</translation>
  </message>
  <message>
   <source>The file of certificate authorities cannot be read: {0}</source>
   <translation>לא ניתן לקרוא את קובץ רשויות האישורים: {0}</translation>
  </message>
  <message>
   <source>The certificate file {0} cannot be used</source>
   <translation>לא ניתן להשתמש בקובץ האישור {0}</translation>
  </message>
  <message>
   <source>It has to be SHA256:… of 43 characters. Trust the machine's certificate anew.</source>
   <translation>זה צריך להיות SHA256:… של 43 תווים. תנו אמון מחדש באישור המחשב.</translation>
  </message>
  <message>
   <source>It has to be a PEM file with the authority that signed the machines' certificates.</source>
   <translation>זה צריך להיות קובץ PEM עם הרשות שחתמה על אישורי המחשבים.</translation>
  </message>
  <message>
   <source>It has to hold the certificate and its private key in PEM; check its name and its passphrase. Nothing was sent.</source>
   <translation>עליו להכיל את האישור ואת המפתח הפרטי שלו ב־PEM; בדקו את שמו ואת משפט הסיסמה. לא נשלח דבר.</translation>
  </message>
  <message>
   <source>this is not a batch</source>
   <translation>זו אינה אצווה</translation>
  </message>
  <message>
   <source>the idempotency key is not that of the batch</source>
   <translation>מפתח האידמפוטנטיות אינו של האצווה</translation>
  </message>
  <message>
   <source>a batch may hold {0} lines</source>
   <translation>אצווה יכולה להכיל {0} שורות</translation>
  </message>
  <message>
   <source>nothing was handed in under this ticket</source>
   <translation>לא הוגש דבר תחת מספר פנייה זה</translation>
  </message>
  <message>
   <source>the clearinghouse does not know this key</source>
   <translation>המסלקה אינה מכירה מפתח זה</translation>
  </message>
  <message>
   <source>there is nothing at this address</source>
   <translation>אין דבר בכתובת זו</translation>
  </message>
  <message>
   <source>too many items</source>
   <translation>יותר מדי פריטים</translation>
  </message>
  <message>
   <source>nested too deep</source>
   <translation>קינון עמוק מדי</translation>
  </message>
  <message>
   <source>This is not the extended PID of a product key</source>
   <translation>זה אינו ה־PID המורחב של מפתח מוצר</translation>
  </message>
  <message>
   <source>Probe the machine again; the PID comes from the machine itself.</source>
   <translation>תשאלו שוב את המחשב; ה־PID מגיע מהמחשב עצמו.</translation>
  </message>
  <message>
   <source>The clearinghouse's answer was lost on the way</source>
   <translation>תשובת המסלקה אבדה בדרך</translation>
  </message>
  <message>
   <source>The clearinghouse did not give this ticket for this batch</source>
   <translation>המסלקה לא נתנה מספר פנייה זה לאצווה זו</translation>
  </message>
  <message>
   <source>Send the batch again: what was counted already is not counted twice.</source>
   <translation>שלחו את האצווה שוב: מה שכבר נספר אינו נספר פעמיים.</translation>
  </message>
  <message>
   <source>Send the batch again to get its ticket; that spends nothing.</source>
   <translation>שלחו את האצווה שוב כדי לקבל את מספר הפנייה שלה; זה אינו מנצל דבר.</translation>
  </message>
  <message>
   <source>Line {0} of the mock clearinghouse's journal is damaged</source>
   <translation>שורה {0} ביומן המסלקה המדומה פגומה</translation>
  </message>
  <message>
   <source>The mock clearinghouse could not write its journal</source>
   <translation>המסלקה המדומה לא הצליחה לכתוב את היומן שלה</translation>
  </message>
  <message>
   <source>Remove the journal to start the lab's counts afresh.</source>
   <translation>הסירו את היומן כדי להתחיל מחדש את ספירות המעבדה.</translation>
  </message>
  <message>
   <source>Look at the disk's free space and the folder's rights.</source>
   <translation>בדקו את המקום הפנוי בדיסק ואת הרשאות התיקייה.</translation>
  </message>
  <message>
   <source>The clearinghouse knows this batch with other lines</source>
   <translation>המסלקה מכירה אצווה זו עם שורות אחרות</translation>
  </message>
  <message>
   <source>A sealed batch never changes. Make a new batch for other machines.</source>
   <translation>אצווה אטומה אינה משתנה לעולם. צרו אצווה חדשה למחשבים אחרים.</translation>
  </message>
  <message>
   <source>This ticket was not given for this batch</source>
   <translation>מספר פנייה זה לא ניתן לאצווה זו</translation>
  </message>
  <message>
   <source>The clearinghouse does not know this product key</source>
   <translation>המסלקה אינה מכירה מפתח מוצר זה</translation>
  </message>
  <message>
   <source>Compare the key with its source, then install the right one.</source>
   <translation>השוו את המפתח למקורו, ואז התקינו את הנכון.</translation>
  </message>
  <message>
   <source>The clearinghouse has blocked this product key</source>
   <translation>המסלקה חסמה מפתח מוצר זה</translation>
  </message>
  <message>
   <source>Install another key; the blocked one confirms nothing any more.</source>
   <translation>התקינו מפתח אחר; החסום אינו מאשר עוד דבר.</translation>
  </message>
  <message>
   <source>No activation of this product key is left</source>
   <translation>לא נותרה הפעלה במפתח מוצר זה</translation>
  </message>
  <message>
   <source>Ask for more activations, or install another key.</source>
   <translation>בקשו עוד הפעלות, או התקינו מפתח אחר.</translation>
  </message>
  <message>
   <source>The check digits of the installation ID do not fit</source>
   <translation>ספרות הביקורת של מזהה ההתקנה אינן מתאימות</translation>
  </message>
  <message>
   <source>Collect the installation ID from the machine again.</source>
   <translation>אספו שוב את מזהה ההתקנה מהמחשב.</translation>
  </message>
  <message>
   <source>Web clearinghouse</source>
   <translation>מסלקת רשת</translation>
  </message>
  <message>
   <source>By hand: telephone or self-service page</source>
   <translation>ידנית: טלפון או דף שירות עצמי</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>ידנית</translation>
  </message>
  <message>
   <source>A Windows host with Microsoft's VAMT</source>
   <translation>מארח Windows עם VAMT של Microsoft</translation>
  </message>
  <message>
   <source>VAMT host</source>
   <translation>מארח VAMT</translation>
  </message>
  <message>
   <source>The clearinghouse “{0}” is not available, because {1}</source>
   <translation>המסלקה „{0}” אינה זמינה, כי {1}</translation>
  </message>
  <message>
   <source>Install what is missing, or choose another one.</source>
   <translation>התקינו מה שחסר, או בחרו אחרת.</translation>
  </message>
  <message>
   <source>The batch is not sealed</source>
   <translation>האצווה אינה אטומה</translation>
  </message>
  <message>
   <source>The batch holds installation IDs only, and this clearinghouse goes by the key too</source>
   <translation>באצווה יש מזהי התקנה בלבד, ומסלקה זו פועלת גם לפי המפתח</translation>
  </message>
  <message>
   <source>The batch was changed after it was sealed</source>
   <translation>האצווה שונתה אחרי שנאטמה</translation>
  </message>
  <message>
   <source>The batch has {0} lines, this clearinghouse takes {1}</source>
   <translation>באצווה {0} שורות, מסלקה זו מקבלת {1}</translation>
  </message>
  <message>
   <source>Seal it first; only a frozen list can be asked for twice without spending twice.</source>
   <translation>אטמו אותה תחילה; רק על רשימה קפואה אפשר לשאול פעמיים בלי לנצל פעמיים.</translation>
  </message>
  <message>
   <source>Answer it by hand; or have the lab close it and send a new one, told in full.</source>
   <translation>ענו עליה ידנית; או שהמעבדה תסגור אותה ותשלח חדשה ומלאה.</translation>
  </message>
  <message>
   <source>Verify the ledger, then make a new batch.</source>
   <translation>אמתו את היומן, ואז צרו אצווה חדשה.</translation>
  </message>
  <message>
   <source>Make several smaller batches.</source>
   <translation>צרו כמה אצוות קטנות יותר.</translation>
  </message>
  <message>
   <source>a count of what remains is not a number</source>
   <translation>נתון של יתרה אינו מספר</translation>
  </message>
  <message>
   <source>it holds no ticket</source>
   <translation>אין בה מספר פנייה</translation>
  </message>
  <message>
   <source>it holds no count</source>
   <translation>אין בה יתרה</translation>
  </message>
  <message>
   <source>it is not the answer to a batch</source>
   <translation>היא אינה תשובה לאצווה</translation>
  </message>
  <message>
   <source>Line {0} of the answer holds an installation ID of another batch</source>
   <translation>שורה {0} בתשובה מכילה מזהה התקנה של אצווה אחרת</translation>
  </message>
  <message>
   <source>line {0} answers an installation ID a second time</source>
   <translation>שורה {0} עונה למזהה התקנה בפעם השנייה</translation>
  </message>
  <message>
   <source>line {0} holds no installation ID</source>
   <translation>שורה {0} אינה מכילה מזהה התקנה</translation>
  </message>
  <message>
   <source>line {0} holds both a confirmation ID and an error</source>
   <translation>שורה {0} מכילה גם מזהה אישור וגם שגיאה</translation>
  </message>
  <message>
   <source>line {0} holds neither a confirmation ID nor an error</source>
   <translation>שורה {0} אינה מכילה לא מזהה אישור ולא שגיאה</translation>
  </message>
  <message>
   <source>the error in line {0} cannot be read</source>
   <translation>אי אפשר לקרוא את השגיאה בשורה {0}</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask for the answer again.</source>
   <translation>לא השתנה דבר. בקשו שוב את התשובה.</translation>
  </message>
  <message>
   <source>The clearinghouse's address cannot be used: {0}</source>
   <translation>לא ניתן להשתמש בכתובת המסלקה: {0}</translation>
  </message>
  <message>
   <source>it holds a user name, a question mark or a hash sign</source>
   <translation>היא מכילה שם משתמש, סימן שאלה או סולמית</translation>
  </message>
  <message>
   <source>it names no server</source>
   <translation>היא אינה מציינת שרת</translation>
  </message>
  <message>
   <source>it does not begin with https://</source>
   <translation>היא אינה מתחילה ב־https://</translation>
  </message>
  <message>
   <source>Enter it as https://name or https://name:port.</source>
   <translation>הזינו אותה בצורה https://name או https://name:port.</translation>
  </message>
  <message>
   <source>it is compressed, which nobody asked for</source>
   <translation>היא דחוסה, ואיש לא ביקש זאת</translation>
  </message>
  <message>
   <source>The clearinghouse's token holds characters that no token can hold</source>
   <translation>אסימון המסלקה מכיל תווים שאינם יכולים להיות באסימון</translation>
  </message>
  <message>
   <source>it is not a URL</source>
   <translation>היא אינה URL</translation>
  </message>
  <message>
   <source>it is not JSON</source>
   <translation>היא אינה JSON</translation>
  </message>
  <message>
   <source>it is larger than any answer can be</source>
   <translation>היא גדולה מכל תשובה אפשרית</translation>
  </message>
  <message>
   <source>Copy the token again, without quotes, spaces or line breaks.</source>
   <translation>העתיקו שוב את האסימון, בלי מירכאות, רווחים או מעברי שורה.</translation>
  </message>
  <message>
   <source>Try again later. A batch that is sent again is not counted twice.</source>
   <translation>נסו שוב מאוחר יותר. אצווה שנשלחת שוב אינה נספרת פעמיים.</translation>
  </message>
  <message>
   <source>Try again in {0} seconds. A batch that is sent again counts once.</source>
   <translation>נסו שוב בעוד {0} שניות. אצווה שנשלחת שוב נספרת פעם אחת.</translation>
  </message>
  <message>
   <source>The clearinghouse cannot be reached</source>
   <translation>לא ניתן להגיע למסלקה</translation>
  </message>
  <message>
   <source>The clearinghouse did not answer in time</source>
   <translation>המסלקה לא ענתה בזמן</translation>
  </message>
  <message>
   <source>The clearinghouse's answer cannot be used: {0}</source>
   <translation>לא ניתן להשתמש בתשובת המסלקה: {0}</translation>
  </message>
  <message>
   <source>The clearinghouse is busy</source>
   <translation>המסלקה עסוקה</translation>
  </message>
  <message>
   <source>The clearinghouse could not prove who it is: its certificate is not trusted</source>
   <translation>המסלקה לא הצליחה להוכיח מי היא: אין אמון באישור שלה</translation>
  </message>
  <message>
   <source>Check the network, the address and the port.</source>
   <translation>בדקו את הרשת, הכתובת והפורט.</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask whoever runs the clearinghouse to look at it.</source>
   <translation>לא השתנה דבר. בקשו ממי שמפעיל את המסלקה לבדוק זאת.</translation>
  </message>
  <message>
   <source>The clearinghouse refused the token</source>
   <translation>המסלקה דחתה את האסימון</translation>
  </message>
  <message>
   <source>The clearinghouse has a fault of its own (status {0})</source>
   <translation>במסלקה תקלה משלה (מצב {0})</translation>
  </message>
  <message>
   <source>The clearinghouse did not take the connection in time</source>
   <translation>המסלקה לא קיבלה את החיבור בזמן</translation>
  </message>
  <message>
   <source>its encoding is broken</source>
   <translation>הקידוד שלה שבור</translation>
  </message>
  <message>
   <source>The connection to the clearinghouse was cut before the answer was complete</source>
   <translation>החיבור למסלקה נותק לפני שהתשובה הושלמה</translation>
  </message>
  <message>
   <source>it breaks the protocol</source>
   <translation>היא מפרה את הפרוטוקול</translation>
  </message>
  <message>
   <source>Compare the address, and the file of trusted authorities that was given.</source>
   <translation>השוו את הכתובת ואת קובץ הרשויות שניתן.</translation>
  </message>
  <message>
   <source>Enter the token again, or ask for a new one.</source>
   <translation>הזינו שוב את האסימון, או בקשו חדש.</translation>
  </message>
  <message>
   <source>The clearinghouse does not know this ticket</source>
   <translation>המסלקה אינה מכירה מספר פנייה זה</translation>
  </message>
  <message>
   <source>The batch is larger than the clearinghouse takes</source>
   <translation>האצווה גדולה ממה שהמסלקה מקבלת</translation>
  </message>
  <message>
   <source>The clearinghouse refused the request (status {0})</source>
   <translation>המסלקה דחתה את הבקשה (מצב {0})</translation>
  </message>
  <message>
   <source>Check the network and the address.</source>
   <translation>בדקו את הרשת ואת הכתובת.</translation>
  </message>
  <message>
   <source>Check the address: another kind of server may stand there.</source>
   <translation>בדקו את הכתובת: ייתכן שעומד שם שרת אחר.</translation>
  </message>
  <message>
   <source>The clearinghouse showed another certificate than the pinned one</source>
   <translation>המסלקה הציגה אישור אחר מהמקובע</translation>
  </message>
  <message>
   <source>This is not the fingerprint of a certificate</source>
   <translation>זו אינה טביעת אצבע של אישור</translation>
  </message>
  <message>
   <source>Ask whoever runs it whether the certificate was renewed, and compare the new fingerprint over another line before you pin it.</source>
   <translation>שאלו את מי שמפעיל אותה אם האישור חודש, והשוו את טביעת האצבע החדשה בדרך אחרת לפני שתקבעו אותה.</translation>
  </message>
  <message>
   <source>It is the SHA-256 of the certificate: 64 hexadecimal digits, with or without colons, as “openssl x509 -noout -fingerprint -sha256” shows it.</source>
   <translation>זה ה־SHA-256 של האישור: 64 ספרות הקסדצימליות, עם נקודתיים או בלעדיהן, כפי ש־„openssl x509 -noout -fingerprint -sha256” מציג.</translation>
  </message>
  <message>
   <source>The file of trusted authorities cannot be read</source>
   <translation>לא ניתן לקרוא את קובץ הרשויות</translation>
  </message>
  <message>
   <source>It must be a PEM file with the certificate that signed the clearinghouse's own.</source>
   <translation>זה חייב להיות קובץ PEM עם האישור שחתם על אישור המסלקה.</translation>
  </message>
  <message>
   <source>the installation ID</source>
   <translation>מזהה ההתקנה</translation>
  </message>
  <message>
   <source>the confirmation ID</source>
   <translation>מזהה האישור</translation>
  </message>
  <message>
   <source>its refusal_code is none like key-blocked or 0xC004C003</source>
   <translation>ה־refusal_code שלה אינו כמו key-blocked או 0xC004C003</translation>
  </message>
  <message>
   <source>The clearinghouse refused this line</source>
   <translation>המסלקה דחתה שורה זו</translation>
  </message>
  <message>
   <source>the spreadsheet has taken {0} for a number and rounded it; format the column as text and paste the digits again</source>
   <translation>הגיליון האלקטרוני חשב את {0} למספר ועיגל אותו; עצבו את העמודה כטקסט והדביקו שוב את הספרות</translation>
  </message>
  <message>
   <source>an answer has other members</source>
   <translation>לתשובה יש חלקים אחרים</translation>
  </message>
  <message>
   <source>its refusals are no list</source>
   <translation>הדחיות שלה אינן רשימה</translation>
  </message>
  <message>
   <source>it has no lines, or too many</source>
   <translation>אין בה שורות, או יותר מדי</translation>
  </message>
  <message>
   <source>a line has another shape</source>
   <translation>לשורה יש צורה אחרת</translation>
  </message>
  <message>
   <source>An installation ID is answered in the bundle twice</source>
   <translation>מזהה התקנה נענה בחבילה פעמיים</translation>
  </message>
  <message>
   <source>its counts are no map</source>
   <translation>היתרות שלה אינן מיפוי</translation>
  </message>
  <message>
   <source>a count in it is no number</source>
   <translation>יתרה בה אינה מספר</translation>
  </message>
  <message>
   <source>a refusal has another shape</source>
   <translation>לדחייה יש צורה אחרת</translation>
  </message>
  <message>
   <source>a refusal's code is not one of 32 bits</source>
   <translation>קוד הדחייה אינו בן 32 סיביות</translation>
  </message>
  <message>
   <source>No line of the batch is answered yet</source>
   <translation>אף שורה באצווה עדיין לא נענתה</translation>
  </message>
  <message>
   <source>its payload is not a map</source>
   <translation>התוכן שלה אינו מיפוי</translation>
  </message>
  <message>
   <source>it does not say which format it has</source>
   <translation>היא אינה אומרת באיזו תבנית היא</translation>
  </message>
  <message>
   <source>The batch is still open</source>
   <translation>האצווה עדיין פתוחה</translation>
  </message>
  <message>
   <source>Nothing was changed. {0}</source>
   <translation>לא השתנה דבר. {0}</translation>
  </message>
  <message>
   <source>Hand the batch to a clearinghouse first, then export the answer.</source>
   <translation>מסרו תחילה את האצווה למסלקה, ואז ייצאו את התשובה.</translation>
  </message>
  <message>
   <source>This bundle is an answer, not a request</source>
   <translation>חבילה זו היא תשובה, לא בקשה</translation>
  </message>
  <message>
   <source>Import it where the request came from.</source>
   <translation>ייבאו אותה היכן שהבקשה הגיעה ממנו.</translation>
  </message>
  <message>
   <source>This bundle is a request, not an answer</source>
   <translation>חבילה זו היא בקשה, לא תשובה</translation>
  </message>
  <message>
   <source>Import it at the connected station, and bring its answer back here.</source>
   <translation>ייבאו אותה בתחנה המחוברת, והביאו את תשובתה לכאן.</translation>
  </message>
  <message>
   <source>it is neither a request nor an answer</source>
   <translation>היא אינה לא בקשה ולא תשובה</translation>
  </message>
  <message>
   <source>Seal it first; only a frozen list may leave the room.</source>
   <translation>אטמו אותה תחילה; רק רשימה קפואה רשאית לצאת מהחדר.</translation>
  </message>
  <message>
   <source>Nothing was changed. Export the list from VAMT again.</source>
   <translation>לא השתנה דבר. ייצאו שוב את הרשימה מ־VAMT.</translation>
  </message>
  <message>
   <source>The file declares a document type or entities</source>
   <translation>הקובץ מצהיר על סוג מסמך או ישויות</translation>
  </message>
  <message>
   <source>The file is no whole XML document</source>
   <translation>הקובץ אינו מסמך XML שלם</translation>
  </message>
  <message>
   <source>The file holds a single element of more than a megabyte</source>
   <translation>הקובץ מכיל רכיב יחיד של יותר ממגה־בית</translation>
  </message>
  <message>
   <source>The file is nested too deep or holds too many elements</source>
   <translation>הקובץ מקונן מדי או מכיל יותר מדי רכיבים</translation>
  </message>
  <message>
   <source>The file holds too many names of elements</source>
   <translation>הקובץ מכיל יותר מדי שמות רכיבים</translation>
  </message>
  <message>
   <source>There is no published client key for “{0}”</source>
   <translation>אין מפתח לקוח שפורסם עבור „{0}”</translation>
  </message>
  <message>
   <source>Probe the machine first, or name the edition; evaluation and home editions have no client key.</source>
   <translation>תשאלו תחילה את המחשב, או ציינו את המהדורה; למהדורות ניסיון וביתיות אין מפתח לקוח.</translation>
  </message>
  <message>
   <source>an unknown system</source>
   <translation>מערכת לא מוכרת</translation>
  </message>
  <message>
   <source>Nothing was changed. Copy it again, or ask for a fresh export.</source>
   <translation>לא השתנה דבר. העתיקו אותו שוב, או בקשו ייצוא חדש.</translation>
  </message>
  <message>
   <source>The end of the file is missing</source>
   <translation>סוף הקובץ חסר</translation>
  </message>
  <message>
   <source>It was changed or damaged on its way: the signature does not fit</source>
   <translation>הוא שונה או נפגם בדרך: החתימה אינה מתאימה</translation>
  </message>
  <message>
   <source>The file is not a text</source>
   <translation>הקובץ אינו טקסט</translation>
  </message>
  <message>
   <source>The table cannot be read from row {0} on: a quotation mark is missing or too much, or the row is far too long</source>
   <translation>אי אפשר לקרוא את הטבלה משורה {0} ואילך: מירכה חסרה או מיותרת, או שהשורה ארוכה מדי</translation>
  </message>
  <message>
   <source>The list has more than {0} rows</source>
   <translation>ברשימה יותר מ־{0} שורות</translation>
  </message>
  <message>
   <source>Save the table as CSV, UTF-8, and choose that file.</source>
   <translation>שמרו את הטבלה כ־CSV, ‏UTF-8, ובחרו קובץ זה.</translation>
  </message>
  <message>
   <source>Nothing was changed. Save it from the spreadsheet as CSV again.</source>
   <translation>לא השתנה דבר. שמרו אותו שוב כ־CSV מהגיליון האלקטרוני.</translation>
  </message>
  <message>
   <source>Nothing was changed. Split it, or look whether it is the right file.</source>
   <translation>לא השתנה דבר. פצלו אותו, או בדקו אם זה הקובץ הנכון.</translation>
  </message>
  <message>
   <source>Nothing was changed. Copy the file again, or ask for a fresh export.</source>
   <translation>לא השתנה דבר. העתיקו שוב את הקובץ, או בקשו ייצוא חדש.</translation>
  </message>
  <message>
   <source>The bundle was written by a newer version of the program</source>
   <translation>החבילה נכתבה בגרסה חדשה יותר של התוכנית</translation>
  </message>
  <message>
   <source>This file is not a bundle</source>
   <translation>קובץ זה אינו חבילה</translation>
  </message>
  <message>
   <source>The bundle's end is missing</source>
   <translation>סוף החבילה חסר</translation>
  </message>
  <message>
   <source>The bundle was changed or damaged on its way</source>
   <translation>החבילה שונתה או נפגמה בדרך</translation>
  </message>
  <message>
   <source>Nothing was changed. Bring this program up to date, then import it again.</source>
   <translation>לא השתנה דבר. עדכנו תוכנית זו, ואז ייבאו אותה שוב.</translation>
  </message>
  <message>
   <source>Nothing was changed. Choose the file that was exported as a bundle.</source>
   <translation>לא השתנה דבר. בחרו את הקובץ שיוצא כחבילה.</translation>
  </message>
  <message>
   <source>The file cannot be written: {0}</source>
   <translation>לא ניתן לכתוב את הקובץ: {0}</translation>
  </message>
  <message>
   <source>The folder is not empty</source>
   <translation>התיקייה אינה ריקה</translation>
  </message>
  <message>
   <source>Look at the folder's rights and the space that is left; nothing was changed.</source>
   <translation>בדקו את הרשאות התיקייה ואת המקום שנותר; לא השתנה דבר.</translation>
  </message>
  <message>
   <source>The file cannot be read: {0}</source>
   <translation>לא ניתן לקרוא את הקובץ: {0}</translation>
  </message>
  <message>
   <source>The file is larger than {0} MiB, which is none of ours</source>
   <translation>הקובץ גדול מ־{0} MiB, ולכן אינו שלנו</translation>
  </message>
  <message>
   <source>The folder cannot be made</source>
   <translation>לא ניתן ליצור את התיקייה</translation>
  </message>
  <message>
   <source>Look whether it is there, and whether the stick is still in.</source>
   <translation>בדקו אם הוא שם, ואם הכונן הנייד עדיין מחובר.</translation>
  </message>
  <message>
   <source>Nothing was changed. Look whether it is the right file.</source>
   <translation>לא השתנה דבר. בדקו אם זה הקובץ הנכון.</translation>
  </message>
  <message>
   <source>Look at its name, its rights and the medium.</source>
   <translation>בדקו את שמו, את הרשאותיו ואת המדיה.</translation>
  </message>
  <message>
   <source>the medium failed</source>
   <translation>המדיה נכשלה</translation>
  </message>
  <message>
   <source>an installation ID in it has another length</source>
   <translation>למזהה התקנה בה אורך אחר</translation>
  </message>
  <message>
   <source>a confirmation ID in it has another length</source>
   <translation>למזהה אישור בה אורך אחר</translation>
  </message>
  <message>
   <source>an installation ID in it is damaged</source>
   <translation>מזהה התקנה בה פגום</translation>
  </message>
  <message>
   <source>The text is too long</source>
   <translation>הטקסט ארוך מדי</translation>
  </message>
  <message>
   <source>There is no product key in it</source>
   <translation>אין בו מפתח מוצר</translation>
  </message>
  <message>
   <source>The warning threshold is no percentage from 0 to 100</source>
   <translation>סף האזהרה אינו אחוז מ־0 עד 100</translation>
  </message>
  <message>
   <source>no product key of five groups stands in it</source>
   <translation>אין בה מפתח מוצר של חמש קבוצות</translation>
  </message>
  <message>
   <source>a product key stands where none belongs</source>
   <translation>מפתח מוצר נמצא היכן שאינו שייך</translation>
  </message>
  <message>
   <source>a text in it is longer than {0}</source>
   <translation>טקסט בה ארוך מ־{0}</translation>
  </message>
  <message>
   <source>a number in it is not a whole number</source>
   <translation>מספר בה אינו מספר שלם</translation>
  </message>
  <message>
   <source>Import a file instead.</source>
   <translation>ייבאו קובץ במקום זאת.</translation>
  </message>
  <message>
   <source>it has the same key as row {0}</source>
   <translation>יש לה אותו מפתח כמו לשורה {0}</translation>
  </message>
  <message>
   <source>Nothing was added. Correct these rows and try again.</source>
   <translation>לא נוסף דבר. תקנו שורות אלה ונסו שוב.</translation>
  </message>
  <message>
   <source>Give one key a line, or a table with the column key.</source>
   <translation>תנו מפתח אחד בכל שורה, או טבלה עם העמודה key.</translation>
  </message>
  <message>
   <source>The expiry is not a day such as 2027-06-30</source>
   <translation>מועד הפקיעה אינו יום כמו 2027-06-30</translation>
  </message>
  <message>
   <source>Give a whole number.</source>
   <translation>תנו מספר שלם.</translation>
  </message>
  <message>
   <source>its kind is none of mak, gvlk, csvlk and retail</source>
   <translation>הסוג אינו mak, ‏gvlk, ‏csvlk או retail</translation>
  </message>
  <message>
   <source>Write the year, the month and the day.</source>
   <translation>כתבו את השנה, החודש והיום.</translation>
  </message>
  <message>
   <source>Choose a new folder: two kits must not get mixed up.</source>
   <translation>בחרו תיקייה חדשה: אסור ששתי ערכות יתערבבו.</translation>
  </message>
  <message>
   <source>The folder cannot be written</source>
   <translation>לא ניתן לכתוב בתיקייה</translation>
  </message>
  <message>
   <source>Look at the medium.</source>
   <translation>בדקו את המדיה.</translation>
  </message>
  <message>
   <source>confirmation ID</source>
   <translation>מזהה אישור</translation>
  </message>
  <message>
   <source>This is no result of a carry kit, or its beginning is damaged</source>
   <translation>זו אינה תוצאה של ערכה לא־מקוונת, או שתחילתה פגומה</translation>
  </message>
  <message>
   <source>This result is of a carry kit that was not made here</source>
   <translation>תוצאה זו שייכת לערכה שלא הוכנה כאן</translation>
  </message>
  <message>
   <source>The result is damaged, or was changed after it was written</source>
   <translation>התוצאה פגומה, או שונתה אחרי שנכתבה</translation>
  </message>
  <message>
   <source>Nothing was changed. Copy it again from the stick, or run the kit there again.</source>
   <translation>לא השתנה דבר. העתיקו אותה שוב מהכונן הנייד, או הריצו שם שוב את הערכה.</translation>
  </message>
  <message>
   <source>There is no result of a carry kit here</source>
   <translation>אין כאן תוצאה של ערכה לא־מקוונת</translation>
  </message>
  <message>
   <source>There are too many files</source>
   <translation>יש יותר מדי קבצים</translation>
  </message>
  <message>
   <source>Choose the kit's folder, its folder “results”, or the files in it.</source>
   <translation>בחרו את תיקיית הערכה, את תיקיית „results” שלה, או את הקבצים שבה.</translation>
  </message>
  <message>
   <source>The folder cannot be read</source>
   <translation>לא ניתן לקרוא את התיקייה</translation>
  </message>
  <message>
   <source>Nothing was changed. Take it in where the kit was made.</source>
   <translation>לא השתנה דבר. קלטו אותה היכן שהערכה הוכנה.</translation>
  </message>
  <message>
   <source>The result is damaged</source>
   <translation>התוצאה פגומה</translation>
  </message>
  <message>
   <source>another form</source>
   <translation>צורה אחרת</translation>
  </message>
  <message>
   <source>no reply</source>
   <translation>אין תשובה</translation>
  </message>
  <message>
   <source>no step</source>
   <translation>אין שלב</translation>
  </message>
  <message>
   <source>Look whether the stick is still in.</source>
   <translation>בדקו אם הכונן הנייד עדיין מחובר.</translation>
  </message>
  <message>
   <source>A kit's passphrase has at least {0} plain letters, digits or signs</source>
   <translation>במשפט הסיסמה של ערכה לפחות {0} אותיות, ספרות או סימנים פשוטים</translation>
  </message>
  <message>
   <source>Take four or five words. Whoever finds the stick can try without end.</source>
   <translation>קחו ארבע או חמש מילים. מי שמוצא את הכונן הנייד יכול לנסות בלי סוף.</translation>
  </message>
  <message>
   <source>This file is no anchor of a ledger</source>
   <translation>קובץ זה אינו עוגן של יומן</translation>
  </message>
  <message>
   <source>Name the file that `ledger anchor` wrote.</source>
   <translation>ציינו את הקובץ ש־`ledger anchor` כתב.</translation>
  </message>
  <message>
   <source>the line was changed</source>
   <translation>השורה שונתה</translation>
  </message>
  <message>
   <source>the line is no entry of a ledger</source>
   <translation>השורה אינה רשומה של יומן</translation>
  </message>
  <message>
   <source>Look whether it is there.</source>
   <translation>בדקו אם הוא שם.</translation>
  </message>
  <message>
   <source>a line does not say which activation it is</source>
   <translation>שורה אינה אומרת איזו הפעלה היא</translation>
  </message>
  <message>
   <source>The list holds no machine</source>
   <translation>הרשימה אינה מכילה מחשב</translation>
  </message>
  <message>
   <source>address and port</source>
   <translation>כתובת ופורט</translation>
  </message>
  <message>
   <source>“{0}” is no port; use a number from 1 to 65535</source>
   <translation>„{0}” אינו פורט; השתמשו במספר מ־1 עד 65535</translation>
  </message>
  <message>
   <source>its host key is not a fingerprint like SHA256:… of 43 characters</source>
   <translation>מפתח המארח אינו טביעת אצבע כמו SHA256:… של 43 תווים</translation>
  </message>
  <message>
   <source>Nothing was added. Correct these rows and import the list again.</source>
   <translation>לא נוסף דבר. תקנו שורות אלה וייבאו שוב את הרשימה.</translation>
  </message>
  <message>
   <source>Give a table with the columns name and address, or one address a line.</source>
   <translation>תנו טבלה עם העמודות name ו־address, או כתובת אחת בכל שורה.</translation>
  </message>
  <message>
   <source>it has the same {0} as row {1}</source>
   <translation>יש לה אותו {0} כמו לשורה {1}</translation>
  </message>
  <message>
   <source>“{0}” is no carrier; use ssh, winrm, winrm-https or kit</source>
   <translation>„{0}” אינו גישה; השתמשו ב־ssh, ‏winrm, ‏winrm-https או kit</translation>
  </message>
  <message>
   <source>its address holds another port than its column</source>
   <translation>הכתובת מכילה פורט אחר מזה שבעמודה</translation>
  </message>
  <message>
   <source>“{0}” is no address</source>
   <translation>„{0}” אינו כתובת</translation>
  </message>
  <message>
   <source>it has no address</source>
   <translation>אין לה כתובת</translation>
  </message>
  <message>
   <source>The signature beside the file does not fit it, or is of a station not trusted here</source>
   <translation>החתימה לצד הקובץ אינה מתאימה לו, או שהיא של תחנה שאין בה אמון כאן</translation>
  </message>
  <message>
   <source>Do not rely on the file: it was changed, or somebody else has signed it.</source>
   <translation>אל תסמכו על הקובץ: הוא שונה, או שמישהו אחר חתם עליו.</translation>
  </message>
  <message>
   <source>a digest in it has another length</source>
   <translation>לגיבוב בה אורך אחר</translation>
  </message>
  <message>
   <source>a time in it is none</source>
   <translation>זמן בה אינו זמן</translation>
  </message>
  <message>
   <source>a text in it is too long or holds control characters</source>
   <translation>טקסט בה ארוך מדי או מכיל תווי בקרה</translation>
  </message>
  <message>
   <source>a name in it is too long or holds other characters than names may</source>
   <translation>שם בה ארוך מדי או מכיל תווים שאסורים בשמות</translation>
  </message>
  <message>
   <source>it holds more of a product key than its last five characters</source>
   <translation>היא מכילה ממפתח מוצר יותר מחמשת תוויו האחרונים</translation>
  </message>
  <message>
   <source>The bundle cannot be used: {0}</source>
   <translation>לא ניתן להשתמש בחבילה: {0}</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask the station that exported it for a fresh one.</source>
   <translation>לא השתנה דבר. בקשו מהתחנה שייצאה אותה חבילה חדשה.</translation>
  </message>
  <message>
   <source>it is not the kind of CBOR that bundles use</source>
   <translation>היא אינה מסוג ה־CBOR שחבילות משתמשות בו</translation>
  </message>
  <message>
   <source>Nothing was changed. Take another picture and scan that.</source>
   <translation>לא השתנה דבר. צלמו תמונה אחרת וסרקו אותה.</translation>
  </message>
  <message>
   <source>The picture has too many points, or more than {0} pages</source>
   <translation>בתמונה יותר מדי נקודות, או יותר מ־{0} עמודים</translation>
  </message>
  <message>
   <source>“{0}” cannot be read</source>
   <translation>לא ניתן לקרוא את „{0}”</translation>
  </message>
  <message>
   <source>Codes are not drawn as “{0}”</source>
   <translation>קודים אינם מצוירים כ־„{0}”</translation>
  </message>
  <message>
   <source>Nothing was changed. Take it again with fewer; 12 million points are plenty.</source>
   <translation>לא השתנה דבר. צלמו אותה שוב עם פחות; 12 מיליון נקודות מספיקות.</translation>
  </message>
  <message>
   <source>There is no picture in the folder</source>
   <translation>אין תמונה בתיקייה</translation>
  </message>
  <message>
   <source>Say png or svg.</source>
   <translation>אמרו png או svg.</translation>
  </message>
  <message>
   <source>The file is no picture, or it is damaged</source>
   <translation>הקובץ אינו תמונה, או שהוא פגום</translation>
  </message>
  <message>
   <source>There are more than {0} pictures</source>
   <translation>יש יותר מ־{0} תמונות</translation>
  </message>
  <message>
   <source>Pictures end in one of {0}.</source>
   <translation>תמונות מסתיימות באחד מ־{0}.</translation>
  </message>
  <message>
   <source>No code can be made out</source>
   <translation>לא ניתן להבחין בקוד</translation>
  </message>
  <message>
   <source>Put those with codes into a folder of their own.</source>
   <translation>שימו את אלה שיש בהן קודים בתיקייה משלהן.</translation>
  </message>
  <message>
   <source>Nothing was changed. Scan that code again.</source>
   <translation>לא השתנה דבר. סרקו שוב קוד זה.</translation>
  </message>
  <message>
   <source>That would be more than {0} codes, which nobody scans</source>
   <translation>אלה יותר מ־{0} קודים, ואיש אינו סורק כל כך הרבה</translation>
  </message>
  <message>
   <source>This code is none of ours</source>
   <translation>קוד זה אינו שלנו</translation>
  </message>
  <message>
   <source>The codes do not give what was split into them</source>
   <translation>הקודים אינם נותנים את מה שפוצל לתוכם</translation>
  </message>
  <message>
   <source>Code {0} of set {1} is damaged</source>
   <translation>קוד {0} של סדרה {1} פגום</translation>
  </message>
  <message>
   <source>A code of set {0} says that it is number {1} of {2}</source>
   <translation>קוד של סדרה {0} אומר שהוא מספר {1} מתוך {2}</translation>
  </message>
  <message>
   <source>Codes are not made in version {0}</source>
   <translation>קודים אינם נוצרים בגרסה {0}</translation>
  </message>
  <message>
   <source>Carry it as a file, or make smaller batches.</source>
   <translation>העבירו אותה כקובץ, או צרו אצוות קטנות יותר.</translation>
  </message>
  <message>
   <source>The codes hold more than any of our sets does</source>
   <translation>הקודים מכילים יותר מכל סדרה שלנו</translation>
  </message>
  <message>
   <source>The code was made by a newer version of the program</source>
   <translation>הקוד נוצר בגרסה חדשה יותר של התוכנית</translation>
  </message>
  <message>
   <source>A code is damaged</source>
   <translation>קוד פגום</translation>
  </message>
  <message>
   <source>Nothing was changed. Scan the codes that another station shows or has printed.</source>
   <translation>לא השתנה דבר. סרקו את הקודים שתחנה אחרת מציגה או הדפיסה.</translation>
  </message>
  <message>
   <source>Nothing was changed. Discard this scan and scan all codes again.</source>
   <translation>לא השתנה דבר. מחקו סריקה זו וסרקו שוב את כל הקודים.</translation>
  </message>
  <message>
   <source>Code {0} contradicts another of set {1}</source>
   <translation>קוד {0} סותר אחר של סדרה {1}</translation>
  </message>
  <message>
   <source>Of {0} codes these are missing: {1}</source>
   <translation>מתוך {0} קודים חסרים אלה: {1}</translation>
  </message>
  <message>
   <source>Choose one of {0}; {1} suits most cameras.</source>
   <translation>בחרו אחד מתוך {0}; {1} מתאים לרוב המצלמות.</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask the station that made them for a file.</source>
   <translation>לא השתנה דבר. בקשו קובץ מהתחנה שיצרה אותם.</translation>
  </message>
  <message>
   <source>Nothing was changed. Bring this program up to date, then scan it again.</source>
   <translation>לא השתנה דבר. עדכנו תוכנית זו, ואז סרקו אותו שוב.</translation>
  </message>
  <message>
   <source>Scan them too; what was seen is kept.</source>
   <translation>סרקו גם אותם; מה שנראה נשמר.</translation>
  </message>
  <message>
   <source>a request has other members</source>
   <translation>לבקשה יש חלקים אחרים</translation>
  </message>
  <message>
   <source>its products or lines are no lists</source>
   <translation>המוצרים או השורות שלה אינם רשימות</translation>
  </message>
  <message>
   <source>The lines in the bundle are not those that were sealed</source>
   <translation>השורות בחבילה אינן אלה שנאטמו</translation>
  </message>
  <message>
   <source>An installation ID stands in the bundle twice</source>
   <translation>מזהה התקנה מופיע בחבילה פעמיים</translation>
  </message>
  <message>
   <source>a product has another shape</source>
   <translation>למוצר יש צורה אחרת</translation>
  </message>
  <message>
   <source>Nothing was changed. Compare the batch's digest with the station's own.</source>
   <translation>לא השתנה דבר. השוו את גיבוב האצווה לזה של התחנה.</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask the station that sealed the batch to look at it.</source>
   <translation>לא השתנה דבר. בקשו מהתחנה שאטמה את האצווה לבדוק אותה.</translation>
  </message>
  <message>
   <source>{0} faults in the list. {1}{2}{3}</source>
   <translation>{0} פגמים ברשימה. {1}{2}{3}</translation>
  </message>
  <message>
   <source>; and {0} more</source>
   <translation>; ועוד {0}</translation>
  </message>
  <message>
   <source>row {0}: {1}</source>
   <translation>שורה {0}: {1}</translation>
  </message>
  <message>
   <source>its waybill is not what its sender has signed it as</source>
   <translation>תעודת המשלוח שלה אינה כפי שהשולח חתם</translation>
  </message>
  <message>
   <source>its waybill is that of another bundle</source>
   <translation>תעודת המשלוח שלה היא של חבילה אחרת</translation>
  </message>
  <message>
   <source>its waybill has another shape</source>
   <translation>לתעודת המשלוח שלה צורה אחרת</translation>
  </message>
  <message>
   <source>This station's own keys cannot be read</source>
   <translation>לא ניתן לקרוא את המפתחות של תחנה זו עצמה</translation>
  </message>
  <message>
   <source>Restore the file “station.json” of the data directory from a backup.</source>
   <translation>שחזרו מגיבוי את הקובץ „station.json” שבתיקיית הנתונים.</translation>
  </message>
  <message>
   <source>The file was encrypted for another station, or damaged on its way</source>
   <translation>הקובץ הוצפן עבור תחנה אחרת, או נפגם בדרך</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask for one that is written for this station.</source>
   <translation>לא השתנה דבר. בקשו קובץ שנכתב עבור תחנה זו.</translation>
  </message>
  <message>
   <source>This is not the card of a station, or it was damaged on its way</source>
   <translation>זה אינו כרטיס של תחנה, או שהוא נפגם בדרך</translation>
  </message>
  <message>
   <source>another signer</source>
   <translation>חותם אחר</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask the other station to export its card again.</source>
   <translation>לא השתנה דבר. בקשו מהתחנה השנייה לייצא שוב את הכרטיס שלה.</translation>
  </message>
  <message>
   <source>another shape</source>
   <translation>צורה אחרת</translation>
  </message>
  <message>
   <source>The table has no columns installation_id and confirmation_id</source>
   <translation>בטבלה אין העמודות installation_id ו־confirmation_id</translation>
  </message>
  <message>
   <source>The table does not say which batch it belongs to</source>
   <translation>הטבלה אינה אומרת לאיזו אצווה היא שייכת</translation>
  </message>
  <message>
   <source>The table holds rows of several batches</source>
   <translation>בטבלה שורות של כמה אצוות</translation>
  </message>
  <message>
   <source>Start from the table that was exported, and keep its first row.</source>
   <translation>התחילו מהטבלה שיוצאה, ושמרו את שורתה הראשונה.</translation>
  </message>
  <message>
   <source>Say which batch it answers.</source>
   <translation>ציינו על איזו אצווה היא עונה.</translation>
  </message>
  <message>
   <source>Nothing was changed. Import one table for each batch.</source>
   <translation>לא השתנה דבר. ייבאו טבלה אחת לכל אצווה.</translation>
  </message>
  <message>
   <source>Nothing was changed. Correct the table and import it again.</source>
   <translation>לא השתנה דבר. תקנו את הטבלה וייבאו אותה שוב.</translation>
  </message>
  <message>
   <source>Neither a confirmation ID nor a refusal is filled in</source>
   <translation>לא מולאו לא מזהה אישור ולא דחייה</translation>
  </message>
  <message>
   <source>its installation ID is not in the batch</source>
   <translation>מזהה ההתקנה שלה אינו באצווה</translation>
  </message>
  <message>
   <source>it belongs to another batch</source>
   <translation>היא שייכת לאצווה אחרת</translation>
  </message>
  <message>
   <source>row {0} has another confirmation ID for the same installation ID</source>
   <translation>לשורה {0} מזהה אישור אחר לאותו מזהה התקנה</translation>
  </message>
  <message>
   <source>row {0} has the same confirmation ID for another installation ID</source>
   <translation>לשורה {0} אותו מזהה אישור למזהה התקנה אחר</translation>
  </message>
  <message>
   <source>Nothing was changed. Fill in the column confirmation_id and save as CSV.</source>
   <translation>לא השתנה דבר. מלאו את העמודה confirmation_id ושמרו כ־CSV.</translation>
  </message>
  <message>
   <source>it holds a confirmation ID and a refusal</source>
   <translation>היא מכילה מזהה אישור ודחייה</translation>
  </message>
  <message>
   <source>Nobody has signed this bundle, so anybody may have changed it</source>
   <translation>איש לא חתם על חבילה זו, ולכן כל אחד יכול היה לשנות אותה</translation>
  </message>
  <message>
   <source>Ask for a signed one; or, if you know who brought it, import it as unsigned.</source>
   <translation>בקשו חבילה חתומה; או, אם אתם יודעים מי הביא אותה, ייבאו אותה כלא חתומה.</translation>
  </message>
  <message>
   <source>It is signed by a station that is not enrolled here: {0}</source>
   <translation>היא חתומה בידי תחנה שאינה רשומה כאן: {0}</translation>
  </message>
  <message>
   <source>Ask that station for its card, compare the fingerprint, and enrol it; then import the file again.</source>
   <translation>בקשו מאותה תחנה את הכרטיס שלה, השוו את טביעת האצבע ורשמו אותה; ואז ייבאו שוב את הקובץ.</translation>
  </message>
  <message>
   <source>It is signed by {0}, which was revoked: {1}</source>
   <translation>היא חתומה בידי {0}, שהאמון בה נשלל: {1}</translation>
  </message>
  <message>
   <source>Ask a station that is trusted.</source>
   <translation>בקשו מתחנה שיש בה אמון.</translation>
  </message>
  <message>
   <source>{0} is enrolled as {1}: no {2} comes from there</source>
   <translation>{0} רשומה כ־{1}: משם אין מגיע {2}</translation>
  </message>
  <message>
   <source>Requests come from labs, answers from connected stations. Revoke it and enrol it in its other role if that is what it is.</source>
   <translation>בקשות באות ממעבדות, תשובות מתחנות מחוברות. שללו ממנה את האמון ורשמו אותה בתפקיד השני אם זה תפקידה.</translation>
  </message>
  <message>
   <source>The bundle was written for another station</source>
   <translation>החבילה נכתבה עבור תחנה אחרת</translation>
  </message>
  <message>
   <source>Bring it there, or ask for one that is written for this station.</source>
   <translation>הביאו אותה לשם, או בקשו חבילה שנכתבה עבור תחנה זו.</translation>
  </message>
  <message>
   <source>The bundle could be imported until {0} UTC</source>
   <translation>ניתן היה לייבא את החבילה עד {0} UTC</translation>
  </message>
  <message>
   <source>Look at this computer's clock, or ask for a fresh export.</source>
   <translation>בדקו את השעון של מחשב זה, או בקשו ייצוא חדש.</translation>
  </message>
  <message>
   <source>Choose a new folder: answers of another batch must not get mixed up.</source>
   <translation>בחרו תיקייה חדשה: אסור שתשובות של אצווה אחרת יתערבבו.</translation>
  </message>
  <message>
   <source>Compare the key and its remaining activations in VAMT.</source>
   <translation>השוו ב־VAMT את המפתח ואת ההפעלות שנותרו בו.</translation>
  </message>
  <message>
   <source>The batch holds installation IDs only, and VAMT goes by the product and the key</source>
   <translation>באצווה יש מזהי התקנה בלבד, ו־VAMT פועל לפי המוצר והמפתח</translation>
  </message>
  <message>
   <source>its vamt_error_code is none like 0xC004C020</source>
   <translation>ה־vamt_error_code שלה אינו כמו 0xC004C020</translation>
  </message>
  <message>
   <source>Seal it first.</source>
   <translation>אטמו אותה תחילה.</translation>
  </message>
  <message>
   <source>A sealed batch never changes but for its answers</source>
   <translation>אצווה אטומה אינה משתנה לעולם, מלבד תשובותיה</translation>
  </message>
  <message>
   <source>This batch is here already</source>
   <translation>אצווה זו כבר כאן</translation>
  </message>
  <message>
   <source>A sealed batch is not deleted: the ledger speaks of it</source>
   <translation>אצווה אטומה אינה נמחקת: היומן מדבר עליה</translation>
  </message>
  <message>
   <source>The batch is not here any more</source>
   <translation>האצווה אינה כאן עוד</translation>
  </message>
  <message>
   <source>The batch is {0} already</source>
   <translation>האצווה כבר {0}</translation>
  </message>
  <message>
   <source>Make a new batch for other machines.</source>
   <translation>צרו אצווה חדשה למחשבים אחרים.</translation>
  </message>
  <message>
   <source>Open it in the list.</source>
   <translation>פתחו אותה ברשימה.</translation>
  </message>
  <message>
   <source>Close it instead.</source>
   <translation>סגרו אותה במקום זאת.</translation>
  </message>
  <message>
   <source>Read the list again.</source>
   <translation>קראו שוב את הרשימה.</translation>
  </message>
  <message>
   <source>Read it again and decide.</source>
   <translation>קראו אותה שוב והחליטו.</translation>
  </message>
  <message>
   <source>a moment without its time zone</source>
   <translation>רגע ללא אזור זמן</translation>
  </message>
  <message>
   <source>This is not the address of a PostgreSQL database</source>
   <translation>זו אינה כתובת של מסד נתונים PostgreSQL</translation>
  </message>
  <message>
   <source>Write it like postgresql://user@server/database.</source>
   <translation>כתבו אותה כמו postgresql://user@server/database.</translation>
  </message>
  <message>
   <source>This installation has no support for PostgreSQL</source>
   <translation>התקנה זו אינה תומכת ב־PostgreSQL</translation>
  </message>
  <message>
   <source>Install the extra “postgresql” of VAMT-Qt.</source>
   <translation>התקינו את התוספת „postgresql” של VAMT-Qt.</translation>
  </message>
  <message>
   <source>no facts</source>
   <translation>אין עובדות</translation>
  </message>
  <message>
   <source>Entry {0} is counted as spent, but spends nothing</source>
   <translation>רשומה {0} נספרת כמנוצלת, אך אינה מנצלת דבר</translation>
  </message>
  <message>
   <source>Activation {0}: {1}</source>
   <translation>הפעלה {0}: {1}</translation>
  </message>
  <message>
   <source>entry {0} cannot follow ({1})</source>
   <translation>רשומה {0} אינה יכולה לבוא אחר כך ({1})</translation>
  </message>
  <message>
   <source>A confirmation ID is stored that entry {0} did not bring</source>
   <translation>שמור מזהה אישור שרשומה {0} לא הביאה</translation>
  </message>
  <message>
   <source>The lines of batch {0} are not those that were sealed</source>
   <translation>שורות האצווה {0} אינן אלה שנאטמו</translation>
  </message>
  <message>
   <source>The activation that entry {0} spends is not counted</source>
   <translation>ההפעלה שרשומה {0} מנצלת אינה נספרת</translation>
  </message>
  <message>
   <source>Activation {0} is there without a fact in the ledger</source>
   <translation>הפעלה {0} קיימת בלי עובדה ביומן</translation>
  </message>
  <message>
   <source>The confirmation ID that entry {0} brought is not stored</source>
   <translation>מזהה האישור שרשומה {0} הביאה אינו שמור</translation>
  </message>
  <message>
   <source>The work that was {0} with entry {1} is not noted as the ledger has it</source>
   <translation>העבודה שהיא {0} ברשומה {1} אינה רשומה כפי שביומן</translation>
  </message>
  <message>
   <source>The ledger knows nothing of the sealing of batch {0} as it is</source>
   <translation>היומן אינו יודע דבר על אטימת האצווה {0} כפי שהיא</translation>
  </message>
  <message>
   <source>The activation that entry {0} spends is counted for another key or machine</source>
   <translation>ההפעלה שרשומה {0} מנצלת נספרת למפתח או למחשב אחר</translation>
  </message>
  <message>
   <source>Activation {0} is missing</source>
   <translation>הפעלה {0} חסרה</translation>
  </message>
  <message>
   <source>The confirmation ID that entry {0} brought was changed</source>
   <translation>מזהה האישור שרשומה {0} הביאה שונה</translation>
  </message>
  <message>
   <source>Activation {0} is not what its facts in the ledger add up to</source>
   <translation>הפעלה {0} אינה מה שעובדותיה ביומן מסתכמות אליו</translation>
  </message>
  <message>
   <source>an intent without an activation or a batch</source>
   <translation>כוונה ללא הפעלה או אצווה</translation>
  </message>
  <message>
   <source>Look at the batch again and start from what it shows.</source>
   <translation>בדקו שוב את האצווה והתחילו ממה שהיא מציגה.</translation>
  </message>
  <message>
   <source>There is a machine named {0} at several sites</source>
   <translation>יש מחשב בשם {0} בכמה אתרים</translation>
  </message>
  <message>
   <source>Name it by its ID.</source>
   <translation>ציינו אותו לפי המזהה שלו.</translation>
  </message>
  <message>
   <source>The machine is not in the inventory any more</source>
   <translation>המחשב אינו עוד במצאי</translation>
  </message>
  <message>
   <source>This machine is in the inventory already</source>
   <translation>מחשב זה כבר במצאי</translation>
  </message>
  <message>
   <source>Work on this machine has begun and not ended</source>
   <translation>עבודה על מחשב זה התחילה ולא הסתיימה</translation>
  </message>
  <message>
   <source>a product of another machine</source>
   <translation>מוצר של מחשב אחר</translation>
  </message>
  <message>
   <source>There is no credential named “{0}”</source>
   <translation>אין פרטי כניסה בשם „{0}”</translation>
  </message>
  <message>
   <source> at {0}</source>
   <translation> ב־{0}</translation>
  </message>
  <message>
   <source>There is a machine named {0}{1} already</source>
   <translation>כבר יש מחשב בשם {0}{1}</translation>
  </message>
  <message>
   <source>Change it instead of adding it.</source>
   <translation>שנו אותו במקום להוסיף אותו.</translation>
  </message>
  <message>
   <source>Wait for the run to end, or restart the program to look at how far it came.</source>
   <translation>המתינו לסוף ההרצה, או הפעילו את התוכנית מחדש כדי לראות עד היכן הגיעה.</translation>
  </message>
  <message>
   <source>Give it another name, or a site of its own.</source>
   <translation>תנו לו שם אחר, או אתר משלו.</translation>
  </message>
  <message>
   <source>warn below</source>
   <translation>אזהרה מתחת</translation>
  </message>
  <message>
   <source>warn at</source>
   <translation>אזהרה ב</translation>
  </message>
  <message>
   <source>This product key is not in the list</source>
   <translation>מפתח מוצר זה אינו ברשימה</translation>
  </message>
  <message>
   <source>Add it, or choose another one.</source>
   <translation>הוסיפו אותו, או בחרו אחר.</translation>
  </message>
  <message>
   <source>Set it first, or give the machine another one.</source>
   <translation>קבעו אותם תחילה, או תנו למחשב אחרים.</translation>
  </message>
  <message>
   <source>There is no keyring on this system that keeps secrets</source>
   <translation>אין במערכת זו מחזיק מפתחות ששומר סודות</translation>
  </message>
  <message>
   <source>The system's keyring is locked, or refuses to give its secrets</source>
   <translation>מחזיק המפתחות של המערכת נעול, או מסרב למסור את סודותיו</translation>
  </message>
  <message>
   <source>The keyring's entry “{0}”, “{1}” does not hold a data key</source>
   <translation>הערך „{0}”, „{1}” במחזיק המפתחות אינו מכיל מפתח נתונים</translation>
  </message>
  <message>
   <source>Start a keyring (Secret Service), or keep the secrets under a passphrase.</source>
   <translation>הפעילו מחזיק מפתחות (Secret Service), או שמרו את הסודות תחת משפט סיסמה.</translation>
  </message>
  <message>
   <source>Unlock the keyring by logging on to the desktop, then try again.</source>
   <translation>פתחו את נעילת מחזיק המפתחות בכניסה לשולחן העבודה, ואז נסו שוב.</translation>
  </message>
  <message>
   <source>Restore the entry from a backup of the keyring.</source>
   <translation>שחזרו את הערך מגיבוי של מחזיק המפתחות.</translation>
  </message>
  <message>
   <source>The product key is not in the list any more</source>
   <translation>מפתח המוצר אינו עוד ברשימה</translation>
  </message>
  <message>
   <source>The product key …{0} is in the list already</source>
   <translation>מפתח המוצר …{0} כבר ברשימה</translation>
  </message>
  <message>
   <source>Nothing has to be done.</source>
   <translation>אין צורך לעשות דבר.</translation>
  </message>
  <message>
   <source>The ledger does not reach the end that was noted beside the database at the last write: the database was copied here, an older copy was put back, or its tail is gone</source>
   <translation>היומן אינו מגיע לסוף שצוין לצד מסד הנתונים בכתיבה האחרונה: מסד הנתונים הועתק לכאן, הוחזר עותק ישן, או שהזנב שלו נעלם</translation>
  </message>
  <message>
   <source>The file “vault.json” belongs to another database: one of the two was exchanged</source>
   <translation>הקובץ „vault.json” שייך למסד נתונים אחר: אחד מהשניים הוחלף</translation>
  </message>
  <message>
   <source>{0} minutes</source>
   <translation>{0} דקות</translation>
  </message>
  <message>
   <source>The data are in use by {0}</source>
   <translation>הנתונים בשימוש של {0}</translation>
  </message>
  <message>
   <source>Close it, or wait until it has finished. Pages and lists can be read meanwhile.</source>
   <translation>סגרו אותו, או המתינו עד שיסיים. בינתיים אפשר לקרוא דפים ורשימות.</translation>
  </message>
  <message>
   <source>another copy of VAMT-Qt</source>
   <translation>עותק אחר של VAMT-Qt</translation>
  </message>
  <message>
   <source>another copy of VAMT-Qt ({0}, process {1} on {2})</source>
   <translation>עותק אחר של VAMT-Qt ({0}, תהליך {1} ב־{2})</translation>
  </message>
  <message>
   <source>The database lies where nothing may be written, and so cannot be opened</source>
   <translation>מסד הנתונים נמצא היכן שאסור לכתוב, ולכן אי אפשר לפתוח אותו</translation>
  </message>
  <message>
   <source>Copy the data directory to a disk that may be written, or ask for the right to.</source>
   <translation>העתיקו את תיקיית הנתונים לדיסק שאפשר לכתוב בו, או בקשו הרשאה לכך.</translation>
  </message>
  <message>
   <source>The passphrase is wrong</source>
   <translation>משפט הסיסמה שגוי</translation>
  </message>
  <message>
   <source>The secrets of this database are kept under a passphrase</source>
   <translation>הסודות של מסד נתונים זה שמורים תחת משפט סיסמה</translation>
  </message>
  <message>
   <source>Give the passphrase.</source>
   <translation>תנו את משפט הסיסמה.</translation>
  </message>
  <message>
   <source>Type it again. If it is right, restore “vault.json” from a backup.</source>
   <translation>הקלידו אותו שוב. אם הוא נכון, שחזרו את „vault.json” מגיבוי.</translation>
  </message>
  <message>
   <source>No recovery code was ever made for this database, or it was void after a re-key</source>
   <translation>מעולם לא נוצר קוד שחזור למסד נתונים זה, או שהוא התבטל באטימה מחדש</translation>
  </message>
  <message>
   <source>Restore the keyring's entry or “vault.json” from a backup.</source>
   <translation>שחזרו מגיבוי את הערך במחזיק המפתחות או את „vault.json”.</translation>
  </message>
  <message>
   <source>The recovery code is wrong</source>
   <translation>קוד השחזור שגוי</translation>
  </message>
  <message>
   <source>another format</source>
   <translation>תבנית אחרת</translation>
  </message>
  <message>
   <source>Compare it with the paper, group by group; only the newest code is valid.</source>
   <translation>השוו אותו לנייר, קבוצה אחר קבוצה; רק הקוד החדש ביותר תקף.</translation>
  </message>
  <message>
   <source>The database was made by a newer version of VAMT-Qt (its schema is {0}, this version knows {1})</source>
   <translation>מסד הנתונים נוצר בגרסה חדשה יותר של VAMT-Qt (הסכמה שלו היא {0}, גרסה זו מכירה {1})</translation>
  </message>
  <message>
   <source>The database has not been upgraded for this version of VAMT-Qt yet</source>
   <translation>מסד הנתונים עדיין לא שודרג לגרסה זו של VAMT-Qt</translation>
  </message>
  <message>
   <source>Install the newer version, or put a copy from “backups” in the database's place.</source>
   <translation>התקינו את הגרסה החדשה יותר, או שימו עותק מ־„backups” במקום מסד הנתונים.</translation>
  </message>
  <message>
   <source>Start the program, or run any command that writes; both upgrade it.</source>
   <translation>הפעילו את התוכנית, או הריצו פקודה שכותבת; שתיהן משדרגות אותו.</translation>
  </message>
  <message>
   <source>This run was begun already</source>
   <translation>הרצה זו כבר התחילה</translation>
  </message>
  <message>
   <source>This run is not running</source>
   <translation>הרצה זו אינה פועלת</translation>
  </message>
  <message>
   <source>Look at the list of runs.</source>
   <translation>עיינו ברשימת ההרצות.</translation>
  </message>
  <message>
   <source>The file “{0}” in the data directory does not open with this vault</source>
   <translation>הקובץ „{0}” שבתיקיית הנתונים אינו נפתח עם כספת זו</translation>
  </message>
  <message>
   <source>Restore it from a backup. Without it this station needs new keys, and every other station has to enrol it again: delete the file for that.</source>
   <translation>שחזרו אותו מגיבוי. בלעדיו נחוצים לתחנה זו מפתחות חדשים, וכל תחנה אחרת צריכה לרשום אותה שוב: לשם כך מחקו את הקובץ.</translation>
  </message>
  <message>
   <source>The station {0} is enrolled already</source>
   <translation>התחנה {0} כבר רשומה</translation>
  </message>
  <message>
   <source>This station is not enrolled, or was revoked before</source>
   <translation>תחנה זו אינה רשומה, או שהאמון בה כבר נשלל</translation>
  </message>
  <message>
   <source>Nothing has to be done. To give it another role, revoke it first.</source>
   <translation>אין צורך לעשות דבר. כדי לתת לה תפקיד אחר, שללו תחילה את האמון בה.</translation>
  </message>
  <message>
   <source>Look at the list of stations.</source>
   <translation>עיינו ברשימת התחנות.</translation>
  </message>
  <message>
   <source>Another program is writing the data and does not finish</source>
   <translation>תוכנית אחרת כותבת את הנתונים ואינה מסיימת</translation>
  </message>
  <message>
   <source>Wait a moment and try again; close other copies of VAMT-Qt and database tools.</source>
   <translation>המתינו רגע ונסו שוב; סגרו עותקים אחרים של VAMT-Qt וכלי מסד נתונים.</translation>
  </message>
  <message>
   <source>The data may be read but not written</source>
   <translation>מותר לקרוא את הנתונים אך לא לכתוב אותם</translation>
  </message>
  <message>
   <source>Check the rights on the data directory, and whether its disk is mounted read-only.</source>
   <translation>בדקו את ההרשאות לתיקיית הנתונים, והאם הדיסק שלה מחובר לקריאה בלבד.</translation>
  </message>
  <message>
   <source>The disk that holds the data is full; nothing of this step was kept</source>
   <translation>הדיסק שמכיל את הנתונים מלא; דבר מצעד זה לא נשמר</translation>
  </message>
  <message>
   <source>Free some space, then repeat the step.</source>
   <translation>פנו מקום, ואז חזרו על הצעד.</translation>
  </message>
  <message>
   <source>The disk that holds the data failed while reading or writing</source>
   <translation>הדיסק שמכיל את הנתונים נכשל בקריאה או בכתיבה</translation>
  </message>
  <message>
   <source>Check the disk and its connection, then repeat the step.</source>
   <translation>בדקו את הדיסק ואת החיבור שלו, ואז חזרו על הצעד.</translation>
  </message>
  <message>
   <source>The database is damaged, or is not a VAMT-Qt database</source>
   <translation>מסד הנתונים פגום, או שאינו מסד נתונים של VAMT-Qt</translation>
  </message>
  <message>
   <source>Put the newest copy from “backups” in its place.</source>
   <translation>שימו במקומו את העותק החדש ביותר מ־„backups”.</translation>
  </message>
  <message>
   <source>The database cannot be opened</source>
   <translation>לא ניתן לפתוח את מסד הנתונים</translation>
  </message>
  <message>
   <source>Check that the data directory exists and may be read.</source>
   <translation>בדקו שתיקיית הנתונים קיימת ושמותר לקרוא אותה.</translation>
  </message>
  <message>
   <source>The database server does not answer, or refuses the connection</source>
   <translation>שרת מסד הנתונים אינו עונה, או דוחה את החיבור</translation>
  </message>
  <message>
   <source>Check its address, the account and the network.</source>
   <translation>בדקו את כתובתו, את החשבון ואת הרשת.</translation>
  </message>
  <message>
   <source>the keyring</source>
   <translation>מחזיק המפתחות</translation>
  </message>
  <message>
   <source>a new passphrase</source>
   <translation>משפט סיסמה חדש</translation>
  </message>
  <message>
   <source>Another program has made the data key of this database at the same moment</source>
   <translation>תוכנית אחרת יצרה באותו רגע את מפתח הנתונים של מסד נתונים זה</translation>
  </message>
  <message>
   <source>a recovery code was made</source>
   <translation>נוצר קוד שחזור</translation>
  </message>
  <message>
   <source>recovered by the recovery code</source>
   <translation>שוחזר בקוד השחזור</translation>
  </message>
  <message>
   <source>kept under {0}</source>
   <translation>נשמר תחת {0}</translation>
  </message>
  <message>
   <source>a unit of work within another one</source>
   <translation>יחידת עבודה בתוך אחרת</translation>
  </message>
  <message>
   <source>Unlock it again.</source>
   <translation>פתחו שוב את הנעילה.</translation>
  </message>
  <message>
   <source>The stored product keys and passwords are locked</source>
   <translation>מפתחות המוצר והסיסמאות השמורים נעולים</translation>
  </message>
  <message>
   <source>Unlock them with the passphrase, or by logging on to the keyring.</source>
   <translation>פתחו את נעילתם במשפט הסיסמה, או בכניסה למחזיק המפתחות.</translation>
  </message>
  <message>
   <source>the record of another product key</source>
   <translation>הרשומה של מפתח מוצר אחר</translation>
  </message>
  <message>
   <source>A correction needs a number other than 0, and a reason</source>
   <translation>לתיקון נחוצים מספר שאינו 0, וסיבה</translation>
  </message>
  <message>
   <source>Only {0} activations count as spent, so {1} cannot be given back</source>
   <translation>רק {0} הפעלות נחשבות מנוצלות, ולכן אי אפשר להחזיר {1}</translation>
  </message>
  <message>
   <source>A correction needs a reason</source>
   <translation>לתיקון נחוצה סיבה</translation>
  </message>
  <message>
   <source>Say how many activations were spent elsewhere or given back, and why.</source>
   <translation>ציינו כמה הפעלות נוצלו במקום אחר או הוחזרו, ומדוע.</translation>
  </message>
  <message>
   <source>Look at the key's entries in the ledger again.</source>
   <translation>עיינו שוב ברשומות המפתח ביומן.</translation>
  </message>
  <message>
   <source>The data key that was found is not that of this database</source>
   <translation>מפתח הנתונים שנמצא אינו של מסד נתונים זה</translation>
  </message>
  <message>
   <source>Neither data key that was found is that of this database</source>
   <translation>אף אחד משני מפתחות הנתונים שנמצאו אינו של מסד נתונים זה</translation>
  </message>
  <message>
   <source>Recover the vault with its recovery code, or restore “vault.json” and the keyring's entry “vamt-qt” from a backup.</source>
   <translation>שחזרו את הכספת בקוד השחזור שלה, או שחזרו מגיבוי את „vault.json” ואת הערך „vamt-qt” שבמחזיק המפתחות.</translation>
  </message>
  <message>
   <source>The file “vault.json” belongs to another database</source>
   <translation>הקובץ „vault.json” שייך למסד נתונים אחר</translation>
  </message>
  <message>
   <source>The file “vault.json” is gone from the data directory</source>
   <translation>הקובץ „vault.json” נעלם מתיקיית הנתונים</translation>
  </message>
  <message>
   <source>The keyring does not hold the data key of this database</source>
   <translation>מחזיק המפתחות אינו מכיל את מפתח הנתונים של מסד נתונים זה</translation>
  </message>
  <message>
   <source>The upgrade would lose {0} references; nothing was changed</source>
   <translation>השדרוג היה מאבד {0} הפניות; לא השתנה דבר</translation>
  </message>
  <message>
   <source>The database may be damaged. Put the newest copy from “backups” in its place.</source>
   <translation>ייתכן שמסד הנתונים פגום. שימו במקומו את העותק החדש ביותר מ־„backups”.</translation>
  </message>
  <message>
   <source>A stored secret does not open: it was changed, or belongs elsewhere</source>
   <translation>סוד שמור אינו נפתח: הוא שונה, או שייך למקום אחר</translation>
  </message>
  <message>
   <source>Remove it and enter it again.</source>
   <translation>הסירו אותו והזינו אותו שוב.</translation>
  </message>
  <message>
   <source>Restore it from a backup, or recover the vault with its recovery code.</source>
   <translation>שחזרו אותו מגיבוי, או שחזרו את הכספת בקוד השחזור שלה.</translation>
  </message>
  <message>
   <source>The file “{0}” in the data directory cannot be read</source>
   <translation>לא ניתן לקרוא את הקובץ „{0}” שבתיקיית הנתונים</translation>
  </message>
  <message>
   <source>Restore it from a backup; without it the stored secrets do not open.</source>
   <translation>שחזרו אותו מגיבוי; בלעדיו הסודות השמורים אינם נפתחים.</translation>
  </message>
  <message>
   <source>already licensed</source>
   <translation>כבר ברישיון</translation>
  </message>
  <message>
   <source>activated online</source>
   <translation>הופעל באופן מקוון</translation>
  </message>
  <message>
   <source>{0}: an interrupted online activation had gone through</source>
   <translation>{0}: הפעלה מקוונת שנקטעה הצליחה</translation>
  </message>
  <message>
   <source>Activating over the Internet</source>
   <translation>הפעלה דרך האינטרנט</translation>
  </message>
  <message>
   <source>{0} with this key</source>
   <translation>{0} במפתח זה</translation>
  </message>
  <message>
   <source>This machine would need one more activation than was agreed</source>
   <translation>למחשב זה נחוצה הפעלה אחת יותר ממה שהוסכם</translation>
  </message>
  <message>
   <source>Run again for the machines that are left and confirm the new number.</source>
   <translation>הריצו שוב עבור המחשבים שנותרו ואשרו את המספר החדש.</translation>
  </message>
  <message>
   <source>Reading the installation ID</source>
   <translation>קריאת מזהה ההתקנה</translation>
  </message>
  <message>
   <source>The machine has taken this confirmation ID, so it is the right one</source>
   <translation>המחשב קיבל מזהה אישור זה, ולכן הוא הנכון</translation>
  </message>
  <message>
   <source>Nothing was changed. Probe the machine to see how it stands.</source>
   <translation>לא השתנה דבר. תשאלו את המחשב כדי לראות מה מצבו.</translation>
  </message>
  <message>
   <source>Nothing was changed. Wait for it, then correct the confirmation ID.</source>
   <translation>לא השתנה דבר. המתינו לכך, ואז תקנו את מזהה האישור.</translation>
  </message>
  <message>
   <source>Depositing the confirmation ID</source>
   <translation>הזנת מזהה האישור</translation>
  </message>
  <message>
   <source>The product is gone from the machine</source>
   <translation>המוצר נעלם מהמחשב</translation>
  </message>
  <message>
   <source>Checking the licence</source>
   <translation>בדיקת הרישיון</translation>
  </message>
  <message>
   <source>The machine took the confirmation ID but is not licensed: {0}</source>
   <translation>המחשב קיבל את מזהה האישור אך אינו ברישיון: {0}</translation>
  </message>
  <message>
   <source>Its key was changed meanwhile. Probe the machine and start again.</source>
   <translation>המפתח שלו השתנה בינתיים. תשאלו את המחשב והתחילו מחדש.</translation>
  </message>
  <message>
   <source>Its key or hardware changed. The new ID is recorded: send it in the next batch.</source>
   <translation>המפתח או החומרה שלו השתנו. המזהה החדש רשום: שלחו אותו באצווה הבאה.</translation>
  </message>
  <message>
   <source>Probe it later; if it stays so, look at its licensing events.</source>
   <translation>תשאלו אותו מאוחר יותר; אם זה נמשך, עיינו באירועי הרישוי שלו.</translation>
  </message>
  <message>
   <source>There is no confirmation ID for this machine yet</source>
   <translation>אין עדיין מזהה אישור למחשב זה</translation>
  </message>
  <message>
   <source>Collect its installation ID and send it to a clearinghouse first.</source>
   <translation>אספו את מזהה ההתקנה שלו ושלחו אותו תחילה למסלקה.</translation>
  </message>
  <message>
   <source>1 product holds</source>
   <translation>מוצר אחד מחזיק</translation>
  </message>
  <message>
   <source>{0} products hold</source>
   <translation>{0} מוצרים מחזיקים</translation>
  </message>
  <message>
   <source>Nothing is wrong with the way to this machine.</source>
   <translation>הדרך אל מחשב זה תקינה.</translation>
  </message>
  <message>
   <source>make a kit for it, or file it under SSH or WinRM where a network reaches it</source>
   <translation>הכינו עבורו ערכה, או רשמו אותו תחת SSH או WinRM היכן שרשת מגיעה אליו</translation>
  </message>
  <message>
   <source>{0} leads to {1}</source>
   <translation>{0} מוביל אל {1}</translation>
  </message>
  <message>
   <source>port {0} takes connections</source>
   <translation>פורט {0} מקבל חיבורים</translation>
  </message>
  <message>
   <source>the logon was taken</source>
   <translation>הכניסה התקבלה</translation>
  </message>
  <message>
   <source>the account may look; a change shows whether it may change</source>
   <translation>החשבון רשאי להסתכל; רק שינוי יראה אם הוא רשאי לשנות</translation>
  </message>
  <message>
   <source>The jump host before {0}</source>
   <translation>מארח המעבר שלפני {0}</translation>
  </message>
  <message>
   <source>{0} is filed under the carry kit</source>
   <translation>{0} רשום תחת הערכה הלא־מקוונת</translation>
  </message>
  <message>
   <source>correct its address, or enter the name in DNS or in this computer's hosts file</source>
   <translation>תקנו את כתובתו, או הזינו את השם ב־DNS או בקובץ hosts של מחשב זה</translation>
  </message>
  <message>
   <source>by jump host {0}</source>
   <translation>דרך מארח המעבר {0}</translation>
  </message>
  <message>
   <source>it speaks WinRM</source>
   <translation>הוא מדבר WinRM</translation>
  </message>
  <message>
   <source>the host key is the pinned one</source>
   <translation>מפתח המארח הוא המקובע</translation>
  </message>
  <message>
   <source>the certificate is trusted</source>
   <translation>יש אמון באישור</translation>
  </message>
  <message>
   <source>proved by the logon</source>
   <translation>הוכח בכניסה</translation>
  </message>
  <message>
   <source>the account may look</source>
   <translation>החשבון רשאי להסתכל</translation>
  </message>
  <message>
   <source>This answer is for a batch that is not known here</source>
   <translation>תשובה זו מיועדת לאצווה שאינה מוכרת כאן</translation>
  </message>
  <message>
   <source>There is no such batch</source>
   <translation>אין אצווה כזו</translation>
  </message>
  <message>
   <source>Nothing was changed. Import it at the station that made the request.</source>
   <translation>לא השתנה דבר. ייבאו אותה בתחנה ששלחה את הבקשה.</translation>
  </message>
  <message>
   <source>The batch is open</source>
   <translation>האצווה פתוחה</translation>
  </message>
  <message>
   <source>List the batches and choose one.</source>
   <translation>עיינו ברשימת האצוות ובחרו אחת.</translation>
  </message>
  <message>
   <source>Seal it first: that shows what it spends.</source>
   <translation>אטמו אותה תחילה: כך רואים מה היא מנצלת.</translation>
  </message>
  <message>
   <source>Installing the key</source>
   <translation>התקנת המפתח</translation>
  </message>
  <message>
   <source>Removing the key</source>
   <translation>הסרת המפתח</translation>
  </message>
  <message>
   <source>Several products could take this key: {0}</source>
   <translation>כמה מוצרים יכולים לקבל מפתח זה: {0}</translation>
  </message>
  <message>
   <source>The machine holds no key for the product {0}</source>
   <translation>למחשב אין מפתח למוצר {0}</translation>
  </message>
  <message>
   <source>No Office product with a key was found on this machine</source>
   <translation>לא נמצא במחשב זה מוצר Office עם מפתח</translation>
  </message>
  <message>
   <source>{0}: this key may only be used at {1}</source>
   <translation>{0}: מותר להשתמש במפתח זה רק ב־{1}</translation>
  </message>
  <message>
   <source>Say which is meant by its activation ID, or remove those that are not used.</source>
   <translation>ציינו למה הכוונה לפי מזהה ההפעלה, או הסירו את אלה שאינם בשימוש.</translation>
  </message>
  <message>
   <source>Look at the machine's products; each is listed with its activation ID.</source>
   <translation>עיינו במוצרי המחשב; כל אחד מופיע עם מזהה ההפעלה שלו.</translation>
  </message>
  <message>
   <source>Check that Office is installed, and give it a volume client key first.</source>
   <translation>בדקו ש־Office מותקן, ותנו לו תחילה מפתח לקוח מרוכז.</translation>
  </message>
  <message>
   <source>Choose another key for this machine, or change the key's sites.</source>
   <translation>בחרו מפתח אחר למחשב זה, או שנו את אתרי המפתח.</translation>
  </message>
  <message>
   <source>Windows gave key …{0} to {1}, which was not meant</source>
   <translation>Windows נתן את המפתח …{0} ל־{1}, ולא לכך הייתה הכוונה</translation>
  </message>
  <message>
   <source>Nothing was spent. Take the key off that product, or activate it instead.</source>
   <translation>לא נוצל דבר. הסירו את המפתח מאותו מוצר, או הפעילו אותו במקום זאת.</translation>
  </message>
  <message>
   <source>key …{0} installed</source>
   <translation>המפתח …{0} הותקן</translation>
  </message>
  <message>
   <source>confirmation ID deposited</source>
   <translation>מזהה האישור הוזן</translation>
  </message>
  <message>
   <source>installation ID collected</source>
   <translation>מזהה ההתקנה נאסף</translation>
  </message>
  <message>
   <source>Windows took key …{0}, but no product of its application holds it</source>
   <translation>Windows קיבל את המפתח …{0}, אך אף מוצר של היישום שלו אינו מחזיק בו</translation>
  </message>
  <message>
   <source>The product that took the confirmation ID is gone from the machine</source>
   <translation>המוצר שקיבל את מזהה האישור נעלם מהמחשב</translation>
  </message>
  <message>
   <source>The result holds a step that is not known here</source>
   <translation>התוצאה מכילה שלב שאינו מוכר כאן</translation>
  </message>
  <message>
   <source>its stored confirmation ID is used again, nothing spent</source>
   <translation>מזהה האישור השמור שלו משמש שוב, לא נוצל דבר</translation>
  </message>
  <message>
   <source>{0} is licensed</source>
   <translation>{0} ברישיון</translation>
  </message>
  <message>
   <source>The key is for another application than expected.</source>
   <translation>המפתח מיועד ליישום אחר מהמצופה.</translation>
  </message>
  <message>
   <source>Nothing was recorded. Run the kit there again.</source>
   <translation>לא נרשם דבר. הריצו שם שוב את הערכה.</translation>
  </message>
  <message>
   <source>Run the kit there again later; if it stays so, look at its events.</source>
   <translation>הריצו שם שוב את הערכה מאוחר יותר; אם זה נמשך, עיינו באירועים.</translation>
  </message>
  <message>
   <source>This result was taken in already</source>
   <translation>תוצאה זו כבר נקלטה</translation>
  </message>
  <message>
   <source>A later result of this machine was taken in already</source>
   <translation>תוצאה מאוחרת יותר של מחשב זה כבר נקלטה</translation>
  </message>
  <message>
   <source>This machine was looked at over the network after this result was written</source>
   <translation>מחשב זה נבדק דרך הרשת אחרי שתוצאה זו נכתבה</translation>
  </message>
  <message>
   <source>Nothing was changed. There is nothing to do.</source>
   <translation>לא השתנה דבר. אין מה לעשות.</translation>
  </message>
  <message>
   <source>Nothing was changed. Run the newest kit there to see how it stands.</source>
   <translation>לא השתנה דבר. הריצו שם את הערכה החדשה ביותר כדי לראות מה מצבו.</translation>
  </message>
  <message>
   <source>Nothing was changed. Probe it over the network, or run a new kit there.</source>
   <translation>לא השתנה דבר. תשאלו אותו דרך הרשת, או הריצו שם ערכה חדשה.</translation>
  </message>
  <message>
   <source>Several products could take this key</source>
   <translation>כמה מוצרים יכולים לקבל מפתח זה</translation>
  </message>
  <message>
   <source>Remove the ones that are not used, or license them one by one.</source>
   <translation>הסירו את אלה שאינם בשימוש, או תנו רישיון לכל אחד לחוד.</translation>
  </message>
  <message>
   <source>No product with a key was found for this application</source>
   <translation>לא נמצא מוצר עם מפתח ליישום זה</translation>
  </message>
  <message>
   <source>Check that it is installed, and give it a volume client key first.</source>
   <translation>בדקו שהוא מותקן, ותנו לו תחילה מפתח לקוח מרוכז.</translation>
  </message>
  <message>
   <source>The key was not typed, or the passphrase was wrong three times</source>
   <translation>המפתח לא הוקלד, או שמשפט הסיסמה היה שגוי שלוש פעמים</translation>
  </message>
  <message>
   <source>Nothing was installed. Run the kit there again.</source>
   <translation>לא הותקן דבר. הריצו שם שוב את הערכה.</translation>
  </message>
  <message>
   <source>{0} was not tried: {1} refused the logon of {2}</source>
   <translation>{0} לא נוסה: {1} דחה את הכניסה של {2}</translation>
  </message>
  <message>
   <source>The password of the logon “{0}” may be wrong. Check it, then retry the machines that failed: nothing was done to them, and no account was locked.</source>
   <translation>ייתכן שהסיסמה של „{0}” שגויה. בדקו אותה, ואז נסו שוב את המחשבים שנכשלו: דבר לא נעשה בהם, ואף חשבון לא ננעל.</translation>
  </message>
  <message>
   <source>Another machine is trying this account just now</source>
   <translation>מחשב אחר מנסה חשבון זה כרגע</translation>
  </message>
  <message>
   <source>This installation ID is on its way already, in another batch or for a clone of this machine</source>
   <translation>מזהה התקנה זה כבר בדרכו, באצווה אחרת או עבור שכפול של מחשב זה</translation>
  </message>
  <message>
   <source>Fetch that batch's answer, or close or discard it; then run again.</source>
   <translation>קבלו את תשובת אותה אצווה, או סגרו או בטלו אותה; ואז הריצו שוב.</translation>
  </message>
  <message>
   <source>The batch was closed without an answer for this machine</source>
   <translation>האצווה נסגרה ללא תשובה למחשב זה</translation>
  </message>
  <message>
   <source>{0} has no installation ID yet</source>
   <translation>ל־{0} אין עדיין מזהה התקנה</translation>
  </message>
  <message>
   <source>The batch would spend {0} activations, {1} were agreed</source>
   <translation>האצווה תנצל {0} הפעלות, הוסכם על {1}</translation>
  </message>
  <message>
   <source>Collect its installation ID first.</source>
   <translation>אספו תחילה את מזהה ההתקנה שלו.</translation>
  </message>
  <message>
   <source>Nothing was spent. Look at the plan again and confirm the new number.</source>
   <translation>לא נוצל דבר. עיינו שוב בתוכנית ואשרו את המספר החדש.</translation>
  </message>
  <message>
   <source>use an account of its Administrators group</source>
   <translation>השתמשו בחשבון מקבוצת המנהלים שלו</translation>
  </message>
  <message>
   <source>{0}; WinRM cuts a local one down by the UAC remote filter until LocalAccountTokenFilterPolicy is 1 (reg add HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System /v LocalAccountTokenFilterPolicy /t REG_DWORD /d 1)</source>
   <translation>{0}; WinRM מצמצם חשבון מקומי במסנן ה־UAC המרוחק עד ש־LocalAccountTokenFilterPolicy הוא 1 (reg add HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System /v LocalAccountTokenFilterPolicy /t REG_DWORD /d 1)</translation>
  </message>
  <message>
   <source>correct user name and password of its logon profile</source>
   <translation>תקנו את שם המשתמש והסיסמה בפרופיל הכניסה שלו</translation>
  </message>
  <message>
   <source>compare the key with `ssh-keygen -lf` on the machine itself, then pin it (Check host keys)</source>
   <translation>השוו את המפתח ל־`ssh-keygen -lf` במחשב עצמו, ואז קבעו אותו (בדיקת מפתחות מארח)</translation>
  </message>
  <message>
   <source>give its WinRM listener a certificate that is valid for its address</source>
   <translation>תנו למאזין ה־WinRM שלו אישור שתקף לכתובתו</translation>
  </message>
  <message>
   <source>one of your own, Windows has none for HTTPS</source>
   <translation>אחד משלכם, ל־Windows אין כזה עבור HTTPS</translation>
  </message>
  <message>
   <source>allow TCP port {0} inbound in its firewall (rule: {1})</source>
   <translation>התירו את פורט TCP ‏{0} נכנס בחומת האש שלו (כלל: {1})</translation>
  </message>
  <message>
   <source>start {0} there ({1})</source>
   <translation>הפעילו שם את {0} ({1})</translation>
  </message>
  <message>
   <source>name the authority that signed it (vamt-qt machines reach --ca-file FILE), or pin it</source>
   <translation>ציינו את הרשות שחתמה עליו (vamt-qt machines reach --ca-file FILE), או קבעו אותו</translation>
  </message>
  <message>
   <source>{0}; if they are right, {1}</source>
   <translation>{0}; אם הם נכונים, {1}</translation>
  </message>
  <message>
   <source>set DefaultShell under HKLM:\SOFTWARE\OpenSSH to cmd.exe or powershell.exe, and look for ForceCommand in sshd_config</source>
   <translation>הגדירו את DefaultShell תחת HKLM:\SOFTWARE\OpenSSH ל־cmd.exe או powershell.exe, וחפשו ForceCommand ב־sshd_config</translation>
  </message>
  <message>
   <source>compare its certificate on the machine itself (Get-ChildItem Cert:\LocalMachine\My), then pin it anew</source>
   <translation>השוו את האישור שלו במחשב עצמו (Get-ChildItem Cert:\LocalMachine\My), ואז קבעו אותו מחדש</translation>
  </message>
  <message>
   <source>set “PasswordAuthentication yes” in %ProgramData%\ssh\sshd_config there</source>
   <translation>הגדירו שם „PasswordAuthentication yes” ב־%ProgramData%\ssh\sshd_config</translation>
  </message>
  <message>
   <source>{0} on port {1}</source>
   <translation>{0} בפורט {1}</translation>
  </message>
  <message>
   <source>{0}, or file the machine under what answers: {1}</source>
   <translation>{0}, או רשמו את המחשב תחת מה שעונה: {1}</translation>
  </message>
  <message>
   <source>{0}, or correct the port</source>
   <translation>{0}, או תקנו את הפורט</translation>
  </message>
  <message>
   <source>look at cable, VLAN and gateway between here and it; no setting there helps</source>
   <translation>בדקו כבל, VLAN ושער בין כאן ובינו; שום הגדרה שם אינה עוזרת</translation>
  </message>
  <message>
   <source>{0}; the machine is on, for it answers by {1}</source>
   <translation>{0}; המחשב דולק, כי הוא עונה דרך {1}</translation>
  </message>
  <message>
   <source>switch the machine on, or {0}</source>
   <translation>הדליקו את המחשב, או {0}</translation>
  </message>
  <message>
   <source>correct its port or carrier, for it is not {0} that answers there</source>
   <translation>תקנו את הפורט או הגישה שלו, כי לא {0} עונה שם</translation>
  </message>
  <message>
   <source>restart {0} there ({1}); the port is open but dead</source>
   <translation>הפעילו שם מחדש את {0} ({1}); הפורט פתוח אך מת</translation>
  </message>
  <message>
   <source>look whether {0} or a firewall on the way ends connections to port {1} (too many at once, a list of allowed addresses)</source>
   <translation>בדקו אם {0} או חומת אש בדרך מסיימים חיבורים לפורט {1} (יותר מדי בבת אחת, רשימת כתובות מותרות)</translation>
  </message>
  <message>
   <source>Install one.</source>
   <translation>התקינו אחד.</translation>
  </message>
  <message>
   <source>It holds a KMS client key, which no ID confirms</source>
   <translation>יש לו מפתח לקוח KMS, ששום מזהה אינו מאשר</translation>
  </message>
  <message>
   <source>Choose a MAK.</source>
   <translation>בחרו MAK.</translation>
  </message>
  <message>
   <source>A confirmation ID of this key is stored for this machine, but for another installation ID: its hardware was changed, or it is another computer of that name</source>
   <translation>מזהה אישור של מפתח זה שמור למחשב זה, אך למזהה התקנה אחר: החומרה שלו השתנתה, או שזה מחשב אחר באותו שם</translation>
  </message>
  <message>
   <source>Nothing was spent on it. Run it again and confirm one more activation, if it is the right machine.</source>
   <translation>לא נוצל עליו דבר. הריצו שוב ואשרו הפעלה אחת נוספת, אם זה המחשב הנכון.</translation>
  </message>
  <message>
   <source>No confirmation ID is stored for this machine's installation ID</source>
   <translation>לא שמור מזהה אישור למזהה ההתקנה של מחשב זה</translation>
  </message>
  <message>
   <source>Nothing was spent. Activate it by proxy or online, if it is the right machine and key.</source>
   <translation>לא נוצל דבר. הפעילו אותו באמצעות נציג או באופן מקוון, אם אלה המחשב והמפתח הנכונים.</translation>
  </message>
  <message>
   <source>The confirmation ID that is stored for this machine is for another installation ID: its hardware was changed, or it is another computer of that name</source>
   <translation>מזהה האישור ששמור למחשב זה מיועד למזהה התקנה אחר: החומרה שלו השתנתה, או שזה מחשב אחר באותו שם</translation>
  </message>
  <message>
   <source>Nothing was spent. Activate it by proxy or online, which takes a new activation.</source>
   <translation>לא נוצל דבר. הפעילו אותו באמצעות נציג או באופן מקוון, מה שדורש הפעלה חדשה.</translation>
  </message>
  <message>
   <source>The clearinghouse has not answered for this machine yet</source>
   <translation>המסלקה עדיין לא ענתה עבור מחשב זה</translation>
  </message>
  <message>
   <source>Nothing is lost: its activation is held. Run again later to fetch the answer.</source>
   <translation>דבר לא אבד: ההפעלה שלו שמורה. הריצו שוב מאוחר יותר כדי לקבל את התשובה.</translation>
  </message>
  <message>
   <source>licensed with the confirmation ID that was here</source>
   <translation>ברישיון עם מזהה האישור שהיה כאן</translation>
  </message>
  <message>
   <source>licensed with its stored confirmation ID, nothing spent</source>
   <translation>ברישיון עם מזהה האישור השמור שלו, לא נוצל דבר</translation>
  </message>
  <message>
   <source>The installed key is for KMS clients and cannot be activated by proxy</source>
   <translation>המפתח המותקן מיועד ללקוחות KMS ואי אפשר להפעילו באמצעות נציג</translation>
  </message>
  <message>
   <source>The machine was removed meanwhile</source>
   <translation>המחשב הוסר בינתיים</translation>
  </message>
  <message>
   <source>Choose a key to install, or install one.</source>
   <translation>בחרו מפתח להתקנה, או התקינו אחד.</translation>
  </message>
  <message>
   <source>Choose a MAK to install.</source>
   <translation>בחרו MAK להתקנה.</translation>
  </message>
  <message>
   <source>Add it again.</source>
   <translation>הוסיפו אותו שוב.</translation>
  </message>
  <message>
   <source>in batch {0}</source>
   <translation>באצווה {0}</translation>
  </message>
  <message>
   <source>Waiting for the confirmation ID</source>
   <translation>ממתין למזהה האישור</translation>
  </message>
  <message>
   <source>found after a restart</source>
   <translation>נמצא אחרי הפעלה מחדש</translation>
  </message>
  <message>
   <source>over-spending agreed: {0}</source>
   <translation>הוסכם על ניצול יתר: {0}</translation>
  </message>
  <message>
   <source>{0} activations of this key are needed, {1} are available</source>
   <translation>נחוצות {0} הפעלות של מפתח זה, {1} זמינות</translation>
  </message>
  <message>
   <source>Correct the purchased count if more were bought, choose fewer machines, or give a reason for spending more than was bought.</source>
   <translation>תקנו את המספר שנרכש אם נרכשו יותר, בחרו פחות מחשבים, או תנו סיבה לניצול יותר ממה שנרכש.</translation>
  </message>
  <message>
   <source>Clearing the key from the registry</source>
   <translation>ניקוי המפתח מהרישום</translation>
  </message>
  <message>
   <source>Changing the {0}</source>
   <translation>שינוי: {0}</translation>
  </message>
  <message>
   <source>Clearing the {0}</source>
   <translation>ניקוי: {0}</translation>
  </message>
  <message>
   <source>“{0}” must be {1}</source>
   <translation>„{0}” חייב להיות {1}</translation>
  </message>
  <message>
   <source>a list of texts</source>
   <translation>רשימת טקסטים</translation>
  </message>
  <message>
   <source>texts by their names</source>
   <translation>טקסטים לפי שמותיהם</translation>
  </message>
  <message>
   <source>Correct the argument.</source>
   <translation>תקנו את הארגומנט.</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>מספר שלם</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>אמת או שקר</translation>
  </message>
  <message>
   <source>{0} or more</source>
   <translation>{0} או יותר</translation>
  </message>
  <message>
   <source>gets its</source>
   <translation>מקבל את שלו</translation>
  </message>
  <message>
   <source>get their</source>
   <translation>מקבלים את שלהם</translation>
  </message>
  <message>
   <source>{0} {1} confirmation ID</source>
   <translation>{0} {1} מזהה אישור</translation>
  </message>
  <message>
   <source>{0} of them doubtful: look at them before you import</source>
   <translation>{0} מהם מסופקים: בדקו אותם לפני הייבוא</translation>
  </message>
  <message>
   <source>{0} {1} noted as refused</source>
   <translation>{0} {1} נרשמו כדחויים</translation>
  </message>
  <message>
   <source>The request bears a name that only this station's own relay gives</source>
   <translation>הבקשה נושאת שם שרק הממסר של תחנה זו נותן</translation>
  </message>
  <message>
   <source>A batch of this name but with other lines is here already</source>
   <translation>אצווה בשם זה אך עם שורות אחרות כבר כאן</translation>
  </message>
  <message>
   <source>This batch is here already, with its installation IDs only</source>
   <translation>אצווה זו כבר כאן, עם מזהי ההתקנה שלה בלבד</translation>
  </message>
  <message>
   <source>bundle, {0}</source>
   <translation>חבילה, {0}</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask the lab for a batch under another name.</source>
   <translation>לא השתנה דבר. בקשו מהמעבדה אצווה בשם אחר.</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask the lab which of the two files is the right one.</source>
   <translation>לא השתנה דבר. שאלו את המעבדה איזה משני הקבצים נכון.</translation>
  </message>
  <message>
   <source>Nothing was changed. Answer it by hand; or have the lab close it, and send a new batch that is told in full.</source>
   <translation>לא השתנה דבר. ענו עליה ידנית; או שהמעבדה תסגור אותה, ותשלח אצווה חדשה ומלאה.</translation>
  </message>
  <message>
   <source>imported {0}</source>
   <translation>יובא {0}</translation>
  </message>
  <message>
   <source>A batch of {0} is added, to be answered</source>
   <translation>נוספת אצווה של {0}, למענה</translation>
  </message>
  <message>
   <source>closed by the operator</source>
   <translation>נסגרה בידי המפעיל</translation>
  </message>
  <message>
   <source>Nothing waits for a confirmation ID of …{0}</source>
   <translation>דבר אינו ממתין למזהה אישור של …{0}</translation>
  </message>
  <message>
   <source>The relay sends this batch by “{0}”, which may have counted it</source>
   <translation>הממסר שולח אצווה זו דרך „{0}”, שאולי ספר אותה</translation>
  </message>
  <message>
   <source>Install the key and collect installation IDs first.</source>
   <translation>התקינו את המפתח ואספו תחילה מזהי התקנה.</translation>
  </message>
  <message>
   <source>Nothing was sent. Ask there; by another way it could be counted twice.</source>
   <translation>לא נשלח דבר. שאלו שם; בדרך אחרת היא עלולה להיספר פעמיים.</translation>
  </message>
  <message>
   <source>This installation ID is not in the batch</source>
   <translation>מזהה התקנה זה אינו באצווה</translation>
  </message>
  <message>
   <source>A confirmation ID is corrected for a reason</source>
   <translation>מזהה אישור מתוקן מסיבה כלשהי</translation>
  </message>
  <message>
   <source>Nothing was changed. Take it from the batch's work list.</source>
   <translation>לא השתנה דבר. קחו אותו מרשימת העבודה של האצווה.</translation>
  </message>
  <message>
   <source>Say what was wrong with it.</source>
   <translation>ציינו מה היה שגוי בו.</translation>
  </message>
  <message>
   <source>Nothing was recorded. {0}</source>
   <translation>לא נרשם דבר. {0}</translation>
  </message>
  <message>
   <source>typed, warning confirmed</source>
   <translation>הוקלד, האזהרה אושרה</translation>
  </message>
  <message>
   <source>There is no such folder</source>
   <translation>אין תיקייה כזו</translation>
  </message>
  <message>
   <source>A signature for auditors stands beside a file, and codes are none</source>
   <translation>חתימה למבקרים עומדת לצד קובץ, וקודים אינם קובץ</translation>
  </message>
  <message>
   <source>Make it first.</source>
   <translation>צרו אותה תחילה.</translation>
  </message>
  <message>
   <source>Export a file for them. The codes are signed by the station all the same.</source>
   <translation>ייצאו עבורם קובץ. הקודים חתומים בידי התחנה בכל מקרה.</translation>
  </message>
  <message>
   <source>The check digit of group {0} does not fit</source>
   <translation>ספרת הביקורת של קבוצה {0} אינה מתאימה</translation>
  </message>
  <message>
   <source>This confirmation ID is known for another installation ID, …{0}</source>
   <translation>מזהה אישור זה מוכר עבור מזהה התקנה אחר, …{0}</translation>
  </message>
  <message>
   <source>Look which installation ID was read out. Confirm it only if both are right.</source>
   <translation>בדקו איזה מזהה התקנה הוקרא. אשרו אותו רק אם שניהם נכונים.</translation>
  </message>
  <message>
   <source>Another confirmation ID is known for this installation ID</source>
   <translation>מזהה אישור אחר מוכר עבור מזהה התקנה זה</translation>
  </message>
  <message>
   <source>Look which installation ID was read out, and compare both answers.</source>
   <translation>בדקו איזה מזהה התקנה הוקרא, והשוו את שתי התשובות.</translation>
  </message>
  <message>
   <source>Ask for that group again, or confirm it.</source>
   <translation>בקשו קבוצה זו שוב, או אשרו אותה.</translation>
  </message>
  <message>
   <source>“{0}” is the program's own</source>
   <translation>„{0}” שייך לתוכנית עצמה</translation>
  </message>
  <message>
   <source>There is no clearinghouse “{0}”</source>
   <translation>אין מסלקה בשם „{0}”</translation>
  </message>
  <message>
   <source>Batch {0} waits for the answer of “{1}”</source>
   <translation>אצווה {0} ממתינה לתשובה של „{1}”</translation>
  </message>
  <message>
   <source>A clearinghouse needs a name and an address that begins with https://</source>
   <translation>למסלקה נחוצים שם וכתובת שמתחילה ב־https://</translation>
  </message>
  <message>
   <source>its plug-in is not installed</source>
   <translation>התוסף שלה אינו מותקן</translation>
  </message>
  <message>
   <source>A clearinghouse needs a name, and nothing but what its plug-in asks for</source>
   <translation>למסלקה נחוצים שם, ומה שהתוסף שלה מבקש בלבד</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>בחרו שם אחר.</translation>
  </message>
  <message>
   <source>List those there are.</source>
   <translation>הציגו את רשימת הקיימות.</translation>
  </message>
  <message>
   <source>Nothing was changed. Fetch the answer or close the batch first.</source>
   <translation>דבר לא השתנה. קבלו תחילה את התשובה, או סגרו את האצווה.</translation>
  </message>
  <message>
   <source>Ask whoever runs it for its address and token.</source>
   <translation>בקשו ממי שמפעיל אותה את הכתובת והאסימון.</translation>
  </message>
  <message>
   <source>It asks for: {0}.</source>
   <translation>הוא מבקש: {0}.</translation>
  </message>
  <message>
   <source>“{0}” is missing</source>
   <translation>„{0}” חסר</translation>
  </message>
  <message>
   <source>Fill it in.</source>
   <translation>מלאו אותו.</translation>
  </message>
  <message>
   <source>What remains is a whole number from 0 on</source>
   <translation>מה שנותר הוא מספר שלם מ־0 ומעלה</translation>
  </message>
  <message>
   <source>Enter what the portal shows.</source>
   <translation>הזינו מה שהפורטל מציג.</translation>
  </message>
  <message>
   <source>{0} does not tell how many activations remain</source>
   <translation>{0} אינה מוסרת כמה הפעלות נותרו</translation>
  </message>
  <message>
   <source>Look it up in the portal and enter it with `keys count`.</source>
   <translation>בררו זאת בפורטל והזינו בעזרת `keys count`.</translation>
  </message>
  <message>
   <source>refused for good</source>
   <translation>נדחתה סופית</translation>
  </message>
  <message>
   <source>{0}, file {1}</source>
   <translation>{0}, קובץ {1}</translation>
  </message>
  <message>
   <source>signed by {0}</source>
   <translation>חתום בידי {0}</translation>
  </message>
  <message>
   <source>unsigned, as the operator said</source>
   <translation>לא חתום, כדברי המפעיל</translation>
  </message>
  <message>
   <source>Several batches begin like this</source>
   <translation>כמה אצוות מתחילות כך</translation>
  </message>
  <message>
   <source>Not in the inventory: {0}</source>
   <translation>לא במצאי: {0}</translation>
  </message>
  <message>
   <source>…{0} is a client key: it is activated by a KMS host only</source>
   <translation>…{0} הוא מפתח לקוח: רק מארח KMS מפעיל אותו</translation>
  </message>
  <message>
   <source>There is no such key</source>
   <translation>אין מפתח כזה</translation>
  </message>
  <message>
   <source>Several keys end like this</source>
   <translation>כמה מפתחות מסתיימים כך</translation>
  </message>
  <message>
   <source>List the keys and name one by its last five characters or its ID.</source>
   <translation>עיינו ברשימת המפתחות וציינו אחד לפי חמשת תוויו האחרונים או המזהה שלו.</translation>
  </message>
  <message>
   <source>Give more of its ID.</source>
   <translation>תנו יותר מהמזהה שלה.</translation>
  </message>
  <message>
   <source>List the machines, or add these first.</source>
   <translation>עיינו ברשימת המחשבים, או הוסיפו אותם תחילה.</translation>
  </message>
  <message>
   <source>No Office product with a key was found</source>
   <translation>לא נמצא מוצר Office עם מפתח</translation>
  </message>
  <message>
   <source>Install Office.</source>
   <translation>התקינו Office.</translation>
  </message>
  <message>
   <source>…{0} is not a {1}: it is the published client key of {2}</source>
   <translation>…{0} אינו {1}: זה מפתח הלקוח שפורסם עבור {2}</translation>
  </message>
  <message>
   <source>A number of activations is 0 or more</source>
   <translation>מספר הפעלות הוא 0 או יותר</translation>
  </message>
  <message>
   <source>“{0}” is no kind of key</source>
   <translation>„{0}” אינו סוג מפתח</translation>
  </message>
  <message>
   <source>Nothing was added. Client keys are built in and need not be listed; enter the key from your volume licence agreement.</source>
   <translation>לא נוסף דבר. מפתחות לקוח מובנים ואין צורך לרשום אותם; הזינו את המפתח מהסכם הרישוי המרוכז שלכם.</translation>
  </message>
  <message>
   <source>Correct the number.</source>
   <translation>תקנו את המספר.</translation>
  </message>
  <message>
   <source>Choose mak, retail, csvlk or gvlk.</source>
   <translation>בחרו mak, ‏retail, ‏csvlk או gvlk.</translation>
  </message>
  <message>
   <source>There is no machine for a carry kit</source>
   <translation>אין מחשב לערכה לא־מקוונת</translation>
  </message>
  <message>
   <source>carry kit {0}</source>
   <translation>ערכה לא־מקוונת {0}</translation>
  </message>
  <message>
   <source>Name machines, or file them under the carrier “kit” first.</source>
   <translation>ציינו מחשבים, או רשמו אותם תחילה תחת הגישה „kit”.</translation>
  </message>
  <message>
   <source>A passphrase is for a product key that travels</source>
   <translation>משפט סיסמה מיועד למפתח מוצר שנוסע</translation>
  </message>
  <message>
   <source>Name the key as well.</source>
   <translation>ציינו גם את המפתח.</translation>
  </message>
  <message>
   <source>its MAC was tested with its kit's key</source>
   <translation>ה־MAC שלה נבדק במפתח הערכה שלה</translation>
  </message>
  <message>
   <source>The machine of this result is not in the inventory any more</source>
   <translation>המחשב של תוצאה זו אינו עוד במצאי</translation>
  </message>
  <message>
   <source>{0} answered for {1} in this kit, now {2}</source>
   <translation>{0} ענה בערכה זו עבור {1}, כעת {2}</translation>
  </message>
  <message>
   <source>Nothing was changed. Add it again and make a new kit for it.</source>
   <translation>לא השתנה דבר. הוסיפו אותו שוב והכינו עבורו ערכה חדשה.</translation>
  </message>
  <message>
   <source>Nothing was changed. Look which of them it is: a number was mistyped there.</source>
   <translation>לא השתנה דבר. בדקו מי מהם זה: הוקלד שם מספר שגוי.</translation>
  </message>
  <message>
   <source>What is remembered of a carry kit cannot be read</source>
   <translation>לא ניתן לקרוא את מה שנרשם על ערכה לא־מקוונת</translation>
  </message>
  <message>
   <source>Nothing was changed. Make a new kit; put a backup back if more is damaged.</source>
   <translation>לא השתנה דבר. הכינו ערכה חדשה; שחזרו גיבוי אם נפגם עוד.</translation>
  </message>
  <message>
   <source>KMS client set up</source>
   <translation>לקוח KMS הוגדר</translation>
  </message>
  <message>
   <source>A KMS port needs a KMS host</source>
   <translation>לפורט KMS נחוץ מארח KMS</translation>
  </message>
  <message>
   <source>A KMS host is named or looked up, not both</source>
   <translation>מארח KMS מצוין או מחופש, לא שניהם</translation>
  </message>
  <message>
   <source>left alone: licensed with another key</source>
   <translation>ללא שינוי: ברישיון עם מפתח אחר</translation>
  </message>
  <message>
   <source>Name the host as well.</source>
   <translation>ציינו גם את המארח.</translation>
  </message>
  <message>
   <source>Leave out the host or the domain.</source>
   <translation>השמיטו את המארח או את התחום.</translation>
  </message>
  <message>
   <source>A KMS host is kept or changed, not both</source>
   <translation>מארח KMS נשמר או משתנה, לא שניהם</translation>
  </message>
  <message>
   <source>Leave out one of the two.</source>
   <translation>השמיטו אחד מהשניים.</translation>
  </message>
  <message>
   <source>installation IDs</source>
   <translation>מזהי התקנה</translation>
  </message>
  <message>
   <source>answer exported</source>
   <translation>התשובה יוצאה</translation>
  </message>
  <message>
   <source>writing station</source>
   <translation>התחנה הכותבת</translation>
  </message>
  <message>
   <source>confirmation IDs</source>
   <translation>מזהי אישור</translation>
  </message>
  <message>
   <source>product names</source>
   <translation>שמות מוצרים</translation>
  </message>
  <message>
   <source>last five characters of keys</source>
   <translation>חמשת התווים האחרונים של מפתחות</translation>
  </message>
  <message>
   <source>extended product IDs</source>
   <translation>מזהי מוצר מורחבים</translation>
  </message>
  <message>
   <source>machine names</source>
   <translation>שמות מחשבים</translation>
  </message>
  <message>
   <source>The export does not belong to this ledger, or this ledger was cut</source>
   <translation>הייצוא אינו שייך ליומן זה, או שיומן זה נחתך</translation>
  </message>
  <message>
   <source>This anchor was taken of another database</source>
   <translation>עוגן זה נלקח ממסד נתונים אחר</translation>
  </message>
  <message>
   <source>ledger {0} up to {1}</source>
   <translation>יומן {0} עד {1}</translation>
  </message>
  <message>
   <source>An older copy is accepted for a reason</source>
   <translation>עותק ישן מתקבל עם סיבה</translation>
  </message>
  <message>
   <source>The ledger reaches the end that was noted, so there is nothing to accept</source>
   <translation>היומן מגיע לסוף שנרשם, ולכן אין מה לקבל</translation>
  </message>
  <message>
   <source>The ledger's chain is broken, so this is no older copy</source>
   <translation>שרשרת היומן שבורה, ולכן זה אינו עותק ישן</translation>
  </message>
  <message>
   <source>Name the anchor of this one, or check whether the database was exchanged.</source>
   <translation>ציינו את העוגן של מסד זה, או בדקו אם מסד הנתונים הוחלף.</translation>
  </message>
  <message>
   <source>Say what happened.</source>
   <translation>ציינו מה קרה.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>דבר לא השתנה.</translation>
  </message>
  <message>
   <source>Nothing was changed. Put a copy back that verifies.</source>
   <translation>דבר לא השתנה. החזירו עותק שעובר אימות.</translation>
  </message>
  <message>
   <source>There is no logon “{0}”</source>
   <translation>אין פרטי כניסה „{0}”</translation>
  </message>
  <message>
   <source>Set it first, or name another.</source>
   <translation>קבעו אותם תחילה, או ציינו אחרים.</translation>
  </message>
  <message>
   <source>A logon is for a machine, a tag, a site, or the default</source>
   <translation>פרטי כניסה הם עבור מחשב, תגית, אתר, או ברירת המחדל</translation>
  </message>
  <message>
   <source>Choose one.</source>
   <translation>בחרו אחד.</translation>
  </message>
  <message>
   <source>A logon profile needs a name</source>
   <translation>לפרופיל כניסה נחוץ שם</translation>
  </message>
  <message>
   <source>There is no file “{0}”</source>
   <translation>אין קובץ „{0}”</translation>
  </message>
  <message>
   <source>{0} needs no file</source>
   <translation>ל־{0} לא נחוץ קובץ</translation>
  </message>
  <message>
   <source>{0} needs a password</source>
   <translation>ל־{0} נחוצה סיסמה</translation>
  </message>
  <message>
   <source>{0} needs a file: name it.</source>
   <translation>ל־{0} נחוץ קובץ: ציינו אותו.</translation>
  </message>
  <message>
   <source>Leave the file out.</source>
   <translation>השמיטו את הקובץ.</translation>
  </message>
  <message>
   <source>Enter it.</source>
   <translation>הזינו אותה.</translation>
  </message>
  <message>
   <source>A machine needs a name</source>
   <translation>למחשב נחוץ שם</translation>
  </message>
  <message>
   <source>{0} is in the inventory already</source>
   <translation>{0} כבר במצאי</translation>
  </message>
  <message>
   <source>This is no fingerprint of a host key</source>
   <translation>זו אינה טביעת אצבע של מפתח מארח</translation>
  </message>
  <message>
   <source>“{0}” is no carrier</source>
   <translation>„{0}” אינו גישה</translation>
  </message>
  <message>
   <source>Enter a name or an address.</source>
   <translation>הזינו שם או כתובת.</translation>
  </message>
  <message>
   <source>imported list</source>
   <translation>רשימה שיובאה</translation>
  </message>
  <message>
   <source>undone: {0}</source>
   <translation>בוטל: {0}</translation>
  </message>
  <message>
   <source>It begins with “SHA256:”.</source>
   <translation>היא מתחילה ב־„SHA256:”.</translation>
  </message>
  <message>
   <source>Choose ssh, winrm, winrm-https or kit.</source>
   <translation>בחרו ssh, ‏winrm, ‏winrm-https או kit.</translation>
  </message>
  <message>
   <source> from {0}</source>
   <translation> מ־{0}</translation>
  </message>
  <message>
   <source>Batch {0} as codes</source>
   <translation>אצווה {0} כקודים</translation>
  </message>
  <message>
   <source>The {0} of {1}{2}</source>
   <translation>{0} של {1}{2}</translation>
  </message>
  <message>
   <source>“{0}” cannot be written</source>
   <translation>לא ניתן לכתוב את „{0}”</translation>
  </message>
  <message>
   <source>printed for the telephone</source>
   <translation>הודפס לטלפון</translation>
  </message>
  <message>
   <source>Name a file that ends in .pdf, in a folder that is there.</source>
   <translation>ציינו קובץ שמסתיים ב־‎.pdf, בתיקייה קיימת.</translation>
  </message>
  <message>
   <source>batch {0} {1}</source>
   <translation>אצווה {0} {1}</translation>
  </message>
  <message>
   <source>Only a signed bundle can be encrypted</source>
   <translation>אפשר להצפין רק חבילה חתומה</translation>
  </message>
  <message>
   <source>Nobody was named who may read the file</source>
   <translation>לא צוין מי רשאי לקרוא את הקובץ</translation>
  </message>
  <message>
   <source>A file without a signature was asked for, and a signature beside it</source>
   <translation>התבקשו קובץ ללא חתימה וחתימה לצידו</translation>
  </message>
  <message>
   <source>A bundle is good for 1 to {0} days</source>
   <translation>חבילה תקפה מיום 1 עד {0} ימים</translation>
  </message>
  <message>
   <source>Write a signed bundle, or say that anybody may read the file.</source>
   <translation>כתבו חבילה חתומה, או אמרו שכל אחד רשאי לקרוא את הקובץ.</translation>
  </message>
  <message>
   <source>Say which station it is for, or leave it unencrypted.</source>
   <translation>ציינו לאיזו תחנה היא מיועדת, או השאירו אותה ללא הצפנה.</translation>
  </message>
  <message>
   <source>Leave one of the two away.</source>
   <translation>השמיטו אחד מהשניים.</translation>
  </message>
  <message>
   <source>“{0}” is no way to export a batch</source>
   <translation>„{0}” אינו דרך לייצא אצווה</translation>
  </message>
  <message>
   <source>Give another number of days.</source>
   <translation>תנו מספר ימים אחר.</translation>
  </message>
  <message>
   <source>Say full, nameless or iids.</source>
   <translation>אמרו full, ‏nameless או iids.</translation>
  </message>
  <message>
   <source>The program failed: {0}</source>
   <translation>התוכנית נכשלה: {0}</translation>
  </message>
  <message>
   <source>There is no plan of “{0}”</source>
   <translation>אין תוכנית של „{0}”</translation>
  </message>
  <message>
   <source>Name one of {0}.</source>
   <translation>ציינו אחד מתוך {0}.</translation>
  </message>
  <message>
   <source>An installation ID stands in the batch twice</source>
   <translation>מזהה התקנה מופיע באצווה פעמיים</translation>
  </message>
  <message>
   <source>Nothing was spent.</source>
   <translation>לא נוצל דבר.</translation>
  </message>
  <message>
   <source>The batch's name or digest is none</source>
   <translation>השם או הגיבוב של האצווה אינם תקינים</translation>
  </message>
  <message>
   <source>relayed for {0}</source>
   <translation>הועבר עבור {0}</translation>
  </message>
  <message>
   <source>This batch is known with other lines</source>
   <translation>אצווה זו מוכרת עם שורות אחרות</translation>
  </message>
  <message>
   <source>A lab's name has up to 64 letters, digits, dots, dashes and underscores</source>
   <translation>בשם של מעבדה עד 64 אותיות, ספרות, נקודות, מקפים וקווים תחתונים</translation>
  </message>
  <message>
   <source>There is a lab “{0}” already</source>
   <translation>כבר יש מעבדה „{0}”</translation>
  </message>
  <message>
   <source>There is no lab “{0}”</source>
   <translation>אין מעבדה „{0}”</translation>
  </message>
  <message>
   <source>Choose a short name, such as lab-2.</source>
   <translation>בחרו שם קצר, כגון lab-2.</translation>
  </message>
  <message>
   <source>Remove it first to give it another token.</source>
   <translation>הסירו אותה תחילה כדי לתת לה אסימון אחר.</translation>
  </message>
  <message>
   <source>List the labs.</source>
   <translation>עיינו ברשימת המעבדות.</translation>
  </message>
  <message>
   <source>Reports are not written as “{0}”</source>
   <translation>דוחות אינם נכתבים כ־„{0}”</translation>
  </message>
  <message>
   <source>Choose one of: {0}.</source>
   <translation>בחרו אחד מתוך: {0}.</translation>
  </message>
  <message>
   <source>{0} of {1} products licensed</source>
   <translation>{0} מתוך {1} מוצרים ברישיון</translation>
  </message>
  <message>
   <source>key installed</source>
   <translation>המפתח הותקן</translation>
  </message>
  <message>
   <source>key removed</source>
   <translation>המפתח הוסר</translation>
  </message>
  <message>
   <source>the key was installed already</source>
   <translation>המפתח כבר היה מותקן</translation>
  </message>
  <message>
   <source>no key is installed</source>
   <translation>לא מותקן מפתח</translation>
  </message>
  <message>
   <source>nothing to deposit</source>
   <translation>אין מה להזין</translation>
  </message>
  <message>
   <source>No clearinghouse was chosen</source>
   <translation>לא נבחרה מסלקה</translation>
  </message>
  <message>
   <source>There is no such run</source>
   <translation>אין הרצה כזו</translation>
  </message>
  <message>
   <source>No machine failed in this run</source>
   <translation>אף מחשב לא נכשל בהרצה זו</translation>
  </message>
  <message>
   <source>Name one, or stop after collecting and carry the batch across as a file.</source>
   <translation>ציינו אחת, או עצרו אחרי האיסוף והעבירו את האצווה כקובץ.</translation>
  </message>
  <message>
   <source>List the runs and choose one.</source>
   <translation>עיינו ברשימת ההרצות ובחרו אחת.</translation>
  </message>
  <message>
   <source>resumed {0}</source>
   <translation>{0} נמשכה</translation>
  </message>
  <message>
   <source>There is nothing to retry.</source>
   <translation>אין מה לנסות שוב.</translation>
  </message>
  <message>
   <source>Install a key first.</source>
   <translation>התקינו תחילה מפתח.</translation>
  </message>
  <message>
   <source>No code of a batch was found in {0} pictures</source>
   <translation>לא נמצא קוד של אצווה ב־{0} תמונות</translation>
  </message>
  <message>
   <source>Nothing was changed. Take the picture closer, straight on and without glare.</source>
   <translation>לא השתנה דבר. צלמו מקרוב יותר, ישר ובלי בוהק.</translation>
  </message>
  <message>
   <source>{0} sets of codes are half scanned already</source>
   <translation>{0} סדרות קודים כבר נסרקו למחצה</translation>
  </message>
  <message>
   <source>A set of codes is named by ten hexadecimal digits</source>
   <translation>סדרת קודים נקראת בעשר ספרות הקסדצימליות</translation>
  </message>
  <message>
   <source>Take them in or discard them first.</source>
   <translation>קלטו או מחקו אותן תחילה.</translation>
  </message>
  <message>
   <source>The folder for scans cannot be made</source>
   <translation>לא ניתן ליצור את תיקיית הסריקות</translation>
  </message>
  <message>
   <source>List the scans.</source>
   <translation>עיינו ברשימת הסריקות.</translation>
  </message>
  <message>
   <source>A scan cannot be removed</source>
   <translation>לא ניתן להסיר סריקה</translation>
  </message>
  <message>
   <source>Look at the data directory's rights.</source>
   <translation>בדקו את ההרשאות לתיקיית הנתונים.</translation>
  </message>
  <message>
   <source>There is no verb “{0}”</source>
   <translation>אין פועל „{0}”</translation>
  </message>
  <message>
   <source>See the list of verbs.</source>
   <translation>ראו את רשימת הפעלים.</translation>
  </message>
  <message>
   <source>The fingerprint is not that of this card</source>
   <translation>טביעת האצבע אינה של כרטיס זה</translation>
  </message>
  <message>
   <source>This is the station's own card</source>
   <translation>זה הכרטיס של התחנה עצמה</translation>
  </message>
  <message>
   <source>A station is revoked for a reason</source>
   <translation>אמון בתחנה נשלל מסיבה כלשהי</translation>
  </message>
  <message>
   <source>Nothing was changed. Have it read aloud again from the other station's screen; if it still differs, the card was exchanged on its way.</source>
   <translation>לא השתנה דבר. בקשו שיקריאו אותה שוב מהמסך של התחנה השנייה; אם היא עדיין שונה, הכרטיס הוחלף בדרך.</translation>
  </message>
  <message>
   <source>Enrol the card of the station on the other side.</source>
   <translation>רשמו את הכרטיס של התחנה שבצד השני.</translation>
  </message>
  <message>
   <source>There is no such station</source>
   <translation>אין תחנה כזו</translation>
  </message>
  <message>
   <source>Several stations are called like this</source>
   <translation>כמה תחנות נקראות כך</translation>
  </message>
  <message>
   <source>List the stations and name one by its ID; enrol the other side first.</source>
   <translation>עיינו ברשימת התחנות וציינו אחת לפי המזהה שלה; רשמו תחילה את הצד השני.</translation>
  </message>
  <message>
   <source>A station's role is “lab” or “connected”</source>
   <translation>תפקיד של תחנה הוא „lab” או „connected”</translation>
  </message>
  <message>
   <source>Choose one of both.</source>
   <translation>בחרו אחד מהשניים.</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} מתוך {1}</translation>
  </message>
  <message>
   <source>{0} was changed again since, or removed</source>
   <translation>{0} השתנה שוב מאז, או הוסר</translation>
  </message>
  <message>
   <source>This cannot be undone any more</source>
   <translation>אי אפשר עוד לבטל פעולה זו</translation>
  </message>
  <message>
   <source>Nothing was undone. Edit it as you want it to be.</source>
   <translation>דבר לא בוטל. ערכו אותו כפי שתרצו.</translation>
  </message>
  <message>
   <source>{0} machines</source>
   <translation>{0} מחשבים</translation>
  </message>
  <message>
   <source>It was undone already, or the program was started again since.</source>
   <translation>הפעולה כבר בוטלה, או שהתוכנית הופעלה מחדש מאז.</translation>
  </message>
  <message>
   <source>rearmed: restart the machine</source>
   <translation>אופס: הפעילו את המחשב מחדש</translation>
  </message>
  <message>
   <source>key cleared from the registry</source>
   <translation>המפתח נוקה מהרישום</translation>
  </message>
  <message>
   <source>no product holds a key</source>
   <translation>אף מוצר אינו מחזיק מפתח</translation>
  </message>
  <message>
   <source>{0} set to {1}</source>
   <translation>{0} נקבע ל־{1}</translation>
  </message>
  <message>
   <source>{0} cleared</source>
   <translation>{0} נוקה</translation>
  </message>
  <message>
   <source>The file holds one confirmation ID for two installation IDs</source>
   <translation>הקובץ מכיל מזהה אישור אחד לשני מזהי התקנה</translation>
  </message>
  <message>
   <source>Only a sealed batch that waits may go out.</source>
   <translation>רק אצווה אטומה וממתינה רשאית לצאת.</translation>
  </message>
  <message>
   <source>imported a file of VAMT</source>
   <translation>ייבא קובץ של VAMT</translation>
  </message>
  <message>
   <source>The file holds two confirmation IDs for one installation ID</source>
   <translation>הקובץ מכיל שני מזהי אישור למזהה התקנה אחד</translation>
  </message>
  <message>
   <source>Nothing was changed. Look in VAMT which of them is right.</source>
   <translation>לא השתנה דבר. בדקו ב־VAMT מי מהם נכון.</translation>
  </message>
  <message>
   <source>The new passphrase is empty</source>
   <translation>משפט הסיסמה החדש ריק</translation>
  </message>
  <message>
   <source>A run is at work and needs the stored secrets</source>
   <translation>הרצה בעיצומה וזקוקה לסודות השמורים</translation>
  </message>
  <message>
   <source>{0} exists already</source>
   <translation>{0} כבר קיים</translation>
  </message>
  <message>
   <source>A whole key is shown only for a reason</source>
   <translation>מפתח מלא מוצג רק מסיבה כלשהי</translation>
  </message>
  <message>
   <source>Type several words.</source>
   <translation>הקלידו כמה מילים.</translation>
  </message>
  <message>
   <source>Wait until it has finished, then try again.</source>
   <translation>המתינו עד שתסתיים, ואז נסו שוב.</translation>
  </message>
  <message>
   <source>Say what it is needed for.</source>
   <translation>ציינו לשם מה הוא נחוץ.</translation>
  </message>
  <message>
   <source>Licence status</source>
   <translation>מצב הרישוי</translation>
  </message>
  <message>
   <source>How many products stand how, by product, site and operating system.</source>
   <translation>כמה מוצרים נמצאים באיזה מצב, לפי מוצר, אתר ומערכת הפעלה.</translation>
  </message>
  <message>
   <source>Unlicensed and running out</source>
   <translation>ללא רישיון או לקראת סיום</translation>
  </message>
  <message>
   <source>What is not licensed, and whose grace or validity ends soon.</source>
   <translation>מה אינו ברישיון, ותקופת החסד או התוקף של מה מסתיימים בקרוב.</translation>
  </message>
  <message>
   <source>MAK usage</source>
   <translation>ניצול MAK</translation>
  </message>
  <message>
   <source>What was spent of each key, month by month and site by site.</source>
   <translation>מה נוצל מכל מפתח, חודש אחר חודש ואתר אחר אתר.</translation>
  </message>
  <message>
   <source>Batches in flight</source>
   <translation>אצוות בדרך</translation>
  </message>
  <message>
   <source>Which batches are out, for how long, and what is still missing.</source>
   <translation>אילו אצוות בחוץ, כמה זמן, ומה עדיין חסר.</translation>
  </message>
  <message>
   <source>Which machines stand failed, put together by cause, with what to do.</source>
   <translation>אילו מחשבים נכשלו, מסודרים לפי סיבה, ומה לעשות.</translation>
  </message>
  <message>
   <source>Reconciliation</source>
   <translation>התאמה</translation>
  </message>
  <message>
   <source>Purchased, spent, held, available and reported, and what may explain a difference.</source>
   <translation>נרכשו, נוצלו, שמורות, זמינות ודווחו, ומה עשוי להסביר הבדל.</translation>
  </message>
  <message>
   <source>Audit extract</source>
   <translation>תמצית לביקורת</translation>
  </message>
  <message>
   <source>The ledger's entries: who did what, when, where and why.</source>
   <translation>רשומות היומן: מי עשה מה, מתי, היכן ומדוע.</translation>
  </message>
  <message>
   <source>There is no report named {0}</source>
   <translation>אין דוח בשם {0}</translation>
  </message>
  <message>
   <source>The report {0} cannot be narrowed by {1}</source>
   <translation>אי אפשר לצמצם את הדוח {0} לפי {1}</translation>
  </message>
  <message>
   <source>Leave it out; “vamt-qt report list” says what each report takes.</source>
   <translation>השמיטו זאת; „vamt-qt report list” אומר מה כל דוח מקבל.</translation>
  </message>
  <message>
   <source>{0} spent in the ledger, {1} issued by the clearinghouse, {2} newly licensed as the machines say</source>
   <translation>{0} נוצלו לפי היומן, {1} הונפקו בידי המסלקה, {2} קיבלו רישיון לדברי המחשבים</translation>
  </message>
  <message>
   <source> The ledger is not whole.</source>
   <translation> היומן אינו שלם.</translation>
  </message>
  <message>
   <source>There is no screen to open the window on</source>
   <translation>אין מסך לפתוח בו את החלון</translation>
  </message>
  <message>
   <source>Log on to a desktop, or use the commands: see “vamt-qt --help”.</source>
   <translation>היכנסו לשולחן עבודה, או השתמשו בפקודות: ראו „vamt-qt --help”.</translation>
  </message>
  <message>
   <source>The demonstration did not come to its end. {0}.
</source>
   <translation>ההדגמה לא הגיעה לסופה. {0}.
</translation>
  </message>
  <message>
   <source>The numbers do not add up: {0}.{1}</source>
   <translation>המספרים אינם מסתכמים: {0}.{1}</translation>
  </message>
  <message>
   <source>Run it with --headless, or with --screenshots and a folder.</source>
   <translation>הריצו עם ‎--headless, או עם ‎--screenshots ותיקייה.</translation>
  </message>
  <message>
   <source>The numbers add up: {0}.</source>
   <translation>המספרים מסתכמים: {0}.</translation>
  </message>
  <message>
   <source>Look around: nothing here is real. The simulated estate ends with this window.</source>
   <translation>הסתכלו סביב: דבר כאן אינו אמיתי. הסביבה המדומה נגמרת עם חלון זה.</translation>
  </message>
 </context>
</TS>
