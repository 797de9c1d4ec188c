<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
 <context>
  <name>vamt-qt</name>
  <message>
   <source>In the list already: {keys}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste one key, or several, one a line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> and {more} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purchased</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not known</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n lines</source>
   <extracomment>One: %n line</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Add product keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Product keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purchased activations of …{last_five}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keys are hidden while they are typed, kept sealed, and shown by their last five only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for example: the agreement's number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for example: Windows 11 Enterprise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No key was pasted yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the agreement or the licence portal. A batch that would need more than are left is not sealed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line {number} holds more than a key</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n lines without an answer will wait again and hold nothing any longer. If the clearinghouse counted them after all, their activations are spent: import a late answer, it is still taken.</source>
   <extracomment>One: %n line without an answer will wait again and hold nothing any longer. If the clearinghouse counted them after all, their activations are spent: import a late answer, it is still taken.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Every line was answered, so nothing is held any longer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close batch {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for the ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Documents (*.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n pages</source>
   <extracomment>One: %n page</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Show batch {id} as codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print batch {id} as codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print {pages} for the telephone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print the machines' names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The other side photographs them from this screen. Whoever sees the screen can photograph them too: encrypt them where that matters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The other side photographs the printed codes, in any order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No file was named yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One page for each line without an answer: its installation ID in nine groups, and room for the confirmation ID. The batch counts as handed out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bundle: small, and signed by this station</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CSV: can be opened and filled in with a spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bundles and tables (*.vamtqt *.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A signature beside it (.minisig), for auditors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the answer to batch {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export batch {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer goes back to the station that asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file goes to the station that may speak with the clearinghouse. It holds installation IDs and no product key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export as a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show codes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the answers…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another station, as a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On a stick or any other medium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another station, as codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photographed from this screen</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Takes no more than %n lines</source>
   <extracomment>One: Takes no more than %n line</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Send, spending up to %n activations</source>
   <extracomment>One: Send, spending up to %n activation</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Not available, because {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand over batch {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking which ways there are…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add clearinghouse…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it can do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To be set up first. {can}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a way</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n lines without an answer. Lines that were answered before cost nothing again.</source>
   <extracomment>One: %n line without an answer. Lines that were answered before cost nothing again.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Ways</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not available</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set it up…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ways</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look into it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import all the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{direction} of {lines}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a batch file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bundles and tables (*.vamtqt *.csv);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it although nobody signed it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enrol this station…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Installation ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed by {signed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody signed it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypted for this station.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good until {moment}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An answer is matched line by line by its installation IDs; a request of another station becomes a batch here. What it changes is said first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Doubtful lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No file was chosen yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It changes nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>doubtful line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>doubtful lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any station that trusts this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything that is known of a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without machine names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Installation IDs only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer, and this station's name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Installation and confirmation IDs only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What leaves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For station</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypt: only that station can read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days until it expires</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good for days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What leaves this room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{left} of {bought} left, {short}</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>{after} too many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{after} after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This batch holds {activations}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why more than were bought</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seal and hold {activations}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They count as used until the answer is here, or until the batch is closed. What the clearinghouse confirms is spent and does not come back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kept in the ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It holds {held}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n batches</source>
   <extracomment>One: %n batch</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>It answers %n lines of {batches}.</source>
   <extracomment>One: It answers %n line of {batches}.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Batch {id} for a VAMT host</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Path of the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a file of VAMT (experimental)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files of VAMT (*.cil *.cilx);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It holds the request, a script and how to run it. The script asks Microsoft's VAMT for the confirmation IDs, which spends activations there, and writes answer.csv: import that here. Not yet run against a real VAMT.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No folder was named yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Microsoft publishes no description of .cil and .cilx files, so what is read is shown first. Only confirmation IDs are taken, each for its own installation ID in a batch that waits for it.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n computers</source>
   <extracomment>One: %n computer</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n installation IDs</source>
   <extracomment>One: %n installation ID</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n confirmation IDs</source>
   <extracomment>One: %n confirmation ID</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries were not understood.</source>
   <extracomment>One: %n entry was not understood.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>No batch here waits for any of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record, next one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record it all the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Batch {id} by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmation ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next without answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {at} of {left} without an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>key …{partial_key}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group {wrong} does not fit: ask for it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read the installation ID out on the telephone, or copy it into the self-service page. Each answer is kept as soon as it is recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The confirmation ID is not whole yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has eight groups of six digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every line has its confirmation ID. Deposit them next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Typed or pasted; a full group leads to the next.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>Setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear it, so that Windows decides by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How Windows finds its KMS host, and which kind of volume activation it may use. Nothing is activated or spent by this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Available</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No product keys yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add keys on the page Product keys first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Certificates (*.pem *.crt);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only for a certificate of your own authority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fingerprint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SHA-256 of its certificate, to trust no other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clearinghouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clearinghouses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No clearinghouse yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the one that your organisation uses, if this station may reach it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a clearinghouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save clearinghouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask whoever runs it for its address and token. The token is kept sealed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The token is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without it the clearinghouse answers nobody.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They turn installation IDs into confirmation IDs. Without one, carry batches across as files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not available, because {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>clearinghouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>clearinghouses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything that was finished is recorded, and no activation is spent twice: the work is done by another process, which goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on, and look at what you did last again. If it happens once more, save the report and give it to whoever looks after VAMT-Qt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The window made a mistake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save report…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to do next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Product keys, IDs and passwords are taken out. Names of machines may be in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not tried</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Host key or certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>licensing service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licensing service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Diagnose {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The way to its licences is tried piece by piece. Nothing on the machine is changed, and its password is tried once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again. If it happens again, look into the log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{clearinghouse} told what remains of %n keys.</source>
   <extracomment>One: {clearinghouse} told what remains of %n key.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Fetch what remains</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Of %n keys it told nothing: no machine here has shown an installation ID of them yet, or they are not known there.</source>
   <extracomment>One: Of %n key it told nothing: no machine here has shown an installation ID of them yet, or they are not known there.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Fetch counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clearinghouse is asked what remains of every MAK in the list. Its answer is kept in the ledger and compared with our own count. Nothing is spent by asking.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no clearinghouse that tells what remains.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add one, or look the counts up in the portal and enter them key by key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Browse…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import machines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A table with a header line, or simply one address a line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import product keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A table with the column key, or one key a line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Path of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns in any order: name, address, port, carrier (ssh, winrm, winrm-https or kit), site, tags, credential, host_key. Name or address is enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Machines that are known by name get the list's values and keep their history. A list with a fault in it changes nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Further columns: kind (mak, gvlk, csvlk, retail), description, product, purchased. The keys are kept sealed; only their last five are shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the file afterwards: it holds the keys in the open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show and record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What remains of …{last_five}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activations that remain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it was read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence portal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Terms of …{last_five}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warn below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warn below share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expires</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never; or 2027-06-30</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any; or Berlin | Lisbon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remarks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the whole key …{last_five}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Product key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hidden again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seeing it once more is another entry with another reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy for {seconds} seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is kept in the ledger with your name and compared with our own count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A key with sites is used on machines of these sites alone. A warning stands on the dashboard as soon as fewer are left; 0 never warns.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>or below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That you saw it is written into the ledger for good, with your reason. It hides itself after {seconds} seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it is needed for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what the key is needed for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reason stands in the ledger.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <extracomment>One: %n entry</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Export the ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ledger (*.jsonl)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{entries} exported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anchor the ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Digest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anchor (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The ledger is anchored at entry {seq}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}: keep it elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry {seq}, {at} (local)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verify against files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anchor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anchor (*.json);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ledger (*.jsonl);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct what …{last_five} spent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activations more or fewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More or fewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every entry as a line of JSON. Anybody can verify the file without this program, with the script verify_ledger.py of its documentation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept where nobody who may write the database can change it, the end of the ledger as it is now shows later whether entries were cut off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verify</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The ledger must go through the entry of an anchor, and an export must agree with it. One of the two is enough; the ledger itself is always checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is edited: a correction is a further entry of the ledger and counts from now on. More than 0 was spent elsewhere, less than 0 was given back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activated by telephone before we began</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0 changes nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter how many more or fewer were spent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All other machines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logons in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Machines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, then </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where logons are used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is assigned yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each machine uses the logon that was chosen for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assign…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assign logons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logons for “{where}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are tried in this order. The next one is tried where a machine refuses the one before; each wrong password reaches one machine only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose at least one logon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A rule without logons can be removed instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no {kind} to choose yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The closest that fits a machine counts: its own logon, else its tags, else its site, else what is said for all others.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n machines have no logon at all.</source>
   <extracomment>One: %n machine has no logon at all.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>First</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then, {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>certificate and private key in one PEM file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for example: Plant North</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>administrator or DOMAIN\user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>path of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the logon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New logon…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No logons yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter an account with administrator's rights on the machines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New logon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change logon “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save logon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An account with administrator's rights on the machines. Its secret is kept sealed, is never shown again, and serves for nothing but the logon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A logon needs a name and a user.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This kind of logon needs a password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This kind of logon needs a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the path of the private key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>passphrase of the file, empty for none</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Use for %n machines</source>
   <extracomment>One: Use for %n machine</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>A refused logon is tried once a machine and not again, so that no account is locked out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no logon yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By these the program logs on to machines. Passwords are kept sealed and never shown.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n machines will have no logon until another is chosen.</source>
   <extracomment>One: %n machine will have no logon until another is chosen.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>No machine uses it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove “{name}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>logon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>logons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the logon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IPv4 and IPv6</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IPv4 only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IPv6 only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the same as the name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jump hosts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>profile@host:22, nearest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Addresses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Allow outdated algorithms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags to add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A machine needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is left empty stays as it is on each of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in what they shall have in common.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A name is enough where the network knows it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name stays, because its history stands under it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No key: look, and deposit what waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a carry kit for {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new folder on the stick</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key to install</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the key along, under a passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Once more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The kit for {machines} is in {path}; {deposits} went along.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print what-to-do.txt for whoever carries it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make kit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A folder for a stick. Somebody runs it on each machine and brings it back; its results are then taken in here. Nothing is spent by it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four or five words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No folder was chosen yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name a new folder on the stick.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no passphrase yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is asked for at each machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two are not the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter it once more.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n confirmation IDs go along.</source>
   <extracomment>One: %n confirmation ID goes along.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>No confirmation ID waits for these machines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It opens the stored product keys and passwords if the keyring is lost or the passphrase forgotten. It is shown this once; a code from before is void. Keep it apart from this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recovery code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I have kept it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clipboard forgets it in {seconds} seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the recovery code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved as {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move it away from this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the recovery code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last four characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group {number}: {group}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handed to the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No file is left behind by this program; a printer or its queue may remember what it printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The printer did not take it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it, or write it down by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recovery code was closed before you confirmed that it is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If it is not, make another one: Settings, Keys and passwords.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <comment>what the recovery code opens</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The stored product keys and passwords open by the newest code, and lie under the passphrase that you choose now. Leave it empty to keep them in the system's keyring.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Eight groups of four</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the recovery code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is not its last group.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read it from what you kept, not from the screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>under which it is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set up: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this plug-in asks for. Secrets are kept sealed; the rest can be read by everybody who can read this station's data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>may stay empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new scan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures ({end});;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was read yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading…</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{have} of %n codes read</source>
   <extracomment>One: {have} of %n code read</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Nothing new was read.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{have} of %n codes read.</source>
   <extracomment>One: {have} of %n code read.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Pictures of codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder of pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose photographs of the codes or a folder of them, or drop them here. What was read is kept, so missing ones can follow later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan {set}: {read}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pictures show codes of several batches.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Several batches were found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan the pictures of one batch at a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Still missing: {numbers}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is missing.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>and %n more pictures</source>
   <extracomment>One: and %n more picture</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Code {number} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Batch {id} as codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seconds for each code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>s each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photograph each code, in any order. The other station says which are missing. Whoever sees the screen can read the installation IDs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Station cards (*.vamtcard *.txt);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enrol a station</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody read it aloud from that station's own screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read the card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claims to be {name}, {role} side.{known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revoke {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save this station's card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On which side is this computer?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lab: its machines have no Internet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connected: it may speak with a clearinghouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trust this station</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its card says who it claims to be. Have the fingerprint read aloud from that station's own screen, on another way than the card came, and type it here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as it was read aloud</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as on the card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No card was chosen yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both are needed: the card, and the fingerprint that was read aloud.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have the fingerprint read aloud first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever exchanged the file may have exchanged the card too: only the other station's own screen tells.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the card of another station than the one that signed the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for the card of the station whose fingerprint stands above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revoke the station</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files that it signs are refused from now on. What was imported before stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A station is revoked for a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what has happened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It holds public keys only. The other side enrols it and compares the fingerprint with the one on this page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep this side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A lab asks and a connected station answers; what is signed the other way round is refused. The fingerprint stays, but the card changes: stations that know this one on its other side have to revoke it and enrol its new card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> It is trusted already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> It was revoked; enrolling trusts it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Will be taken in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tells of a failure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a batch of the installation IDs on the page Batches.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What becomes of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it tells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take in kit results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kit or result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The kit's folder on the stick, or one result file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was looked at yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a kit's folder.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n results taken in</source>
   <extracomment>One: %n result taken in</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>looked at, nothing new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each result is recorded wholly or not at all. What is damaged, of another kit or taken in already changes nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Results of the kit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was chosen yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the kit's folder on the stick.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{failed} of them tell of a failure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{refused} refused</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Take in %n results</source>
   <extracomment>One: Take in %n result</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>There is nothing to take in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See the reasons in the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As trusted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Host key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shown by the machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trusted so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check host keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trust</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Trust %n host keys</source>
   <extracomment>One: Trust %n host key</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Compare what a machine shows, its host key or over HTTPS its certificate, with what stands on its own screen (ssh-keygen -lf on the machine) before you trust it. One that changed without your doing may be another machine in its place.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n machines showed nothing.</source>
   <extracomment>One: %n machine showed nothing.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>See why in the list; no password was sent to a machine that is not trusted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to trust anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All host keys that were shown are trusted now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>machines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock product keys and passwords</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the recovery code…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Product keys and passwords will be sealed with it. Only a recovery code, which you are offered next, opens them if it is forgotten.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without it everything can be looked at, but no machine can be reached and no key installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At least {count} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Several words are easy to remember.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is sealed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Product keys and passwords open by your passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Product keys and passwords open by this system's keyring.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Present passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys and passwords</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a recovery code…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set a new passphrase…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep them in the keyring…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seal everything anew…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was changed…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a new passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the next start on it is asked for. The recovery code stays valid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep them in the keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep in the keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They open with your logon to this system, and no passphrase is asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seal everything anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seal anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A fresh data key for all product keys and passwords. The recovery code of now is void afterwards; the new one is shown next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A recovery code is in force.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock them first: Settings, Unlock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no recovery code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without one a lost passphrase or keyring loses them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Workbook (XLSX)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF, with charts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Web page (HTML), one file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CSV, a file for each table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Operator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports (*.xlsx *.pdf *.html *.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>2026-03-01 (local time)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>2026-03-31, included</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ending within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>days</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source> and %n more files</source>
   <extracomment>One:  and %n more file</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Report written with %n rows.</source>
   <extracomment>One: Report written with %n row.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same numbers in every format. Nothing is changed by a report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything that was finished is recorded. Start the engine again: what was under way is looked at before anything is repeated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine could not be started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the program again; its own command is missing or may not be run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine stopped unexpectedly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine is not running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start the engine again, then repeat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine gave no reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in a batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>licensed before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About VAMT-Qt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Volume activation for labs without Internet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>VAMT-Qt manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages of the manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No page contains all of these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These data are open in another window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{message} Only one at a time may change them, so that nothing is spent twice. Here you can look at everything; what the other one does appears here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Batch {batch}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run {run}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up to entry {upto}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n more causes</source>
   <extracomment>One: %n more cause</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Runs were interrupted</source>
   <extracomment>One: A run was interrupted</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n runs</source>
   <extracomment>One: %n run</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{run_name}: %n machines still to do. Go on with it; nothing is spent twice.</source>
   <extracomment>One: {run_name}: %n machine still to do. Go on with it; nothing is spent twice.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>There is no recovery code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If the passphrase or the keyring is lost, so are the stored product keys and passwords. Make one now and keep it apart from this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out for more than a week</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The oldest for {out}. %n activations held until the answers are imported, or the batches are closed.</source>
   <extracomment>One: The oldest for {out}. %n activation held until the answers are imported, or the batches are closed.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>…{last_five}: others spent more than this ledger knows of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key's page shows the entries that may explain it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grace or validity ends within 30 days</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n products</source>
   <extracomment>One: %n product</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>On %n machines. Activate them before Windows begins to remind its users.</source>
   <extracomment>One: On %n machine. Activate them before Windows begins to remind its users.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Failed for {causes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each machine tells its own and what to do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ending within 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not licensed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose them and activate; the wizard says first what it spends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not probed yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probing only looks; it shows what is installed and licensed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Failed for other causes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order more, or use another key, before the next large run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On its way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Origin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ticket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To deposit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard this batch?</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Nothing was spent. Its %n machines wait again and can go into another batch.</source>
   <extracomment>One: Nothing was spent. Its %n machine wait again and can go into another batch.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Make a batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of every machine that waits for a confirmation ID of this key. What it holds is shown before it is sealed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard the batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seal it, or discard it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand it over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask again for the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type what is answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing more</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Deposit %n confirmation IDs</source>
   <extracomment>One: Deposit %n confirmation ID</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{missing} of {lines} without an answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Applied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out for {age}. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{lines}. Nothing is held or spent until it is sealed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{lines} of another station, to be handed over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{lines}, each holding an activation. It has not left this room yet.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n confirmation IDs wait to be deposited.</source>
   <extracomment>One: %n confirmation ID waits to be deposited.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Every line is answered, and the answer was handed back.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n confirmation IDs came, none waits any longer.</source>
   <extracomment>One: %n confirmation ID came, none waits any longer.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Closed; no confirmation ID came.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{missing} to hand over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>oldest: {age}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every line is answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to hand back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to deposit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seal…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deposit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand over…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print codes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print call sheets…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By hand…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import answer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a file of VAMT…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deposit the confirmation IDs on the page Machines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Batch {id} is on its way to {clearinghouse}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send it again later: what was answered is not asked for twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{confirmed} confirmed, {rejected} rejected, {missing} without an answer.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The answer brought %n lines that were not known.</source>
   <extracomment>One: The answer brought %n line that was not known.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lines got their confirmation ID.</source>
   <extracomment>One: %n line got its confirmation ID.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Deposit the confirmation IDs next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written to {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To compare after the way: SHA-256 {file_digest}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send it to the clearinghouse, then export the answer.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>A request of %n lines was here already.</source>
   <extracomment>One: A request of %n line was here already.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>A request of %n lines came in.</source>
   <extracomment>One: A request of %n line came in.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Batches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Installation IDs on their way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a batch to see its lines and what to do next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>batches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No batches yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A batch carries installation IDs across the gap. Collect IDs on the page Machines, then make a batch of what waits; or drop a file here that came from another station.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan codes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a batch…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select one batch to see its lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Batch {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More to do with this batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lines of the batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lines</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n matters need attention</source>
   <extracomment>One: %n matter needs attention</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Dashboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activations spent in each month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activations a month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{spent} in twelve months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything is in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dashboard cannot be shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{available} of {purchased} left</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n activations spent, {held} held, {available} available</source>
   <extracomment>One: %n activation spent, {held} held, {available} available</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Needs attention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spent · held · available</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> · {held} held in batches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No MAK with a purchased count is listed. With one, you see here how long it lasts.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Show %n more</source>
   <extracomment>One: Show %n more</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Nothing needs you today.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>All %n keys</source>
   <extracomment>One: All %n key</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>From nothing to the first activated machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {steps} done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring in machines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A list from a file, or one by hand. Nothing is done to a machine by adding it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a list…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say who logs on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An account with administrator's rights there; its password is kept in the vault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logons…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks at what is installed and licensed, and changes nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the machines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With the number of activations that you bought, so that you see what is left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add keys…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose who answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A clearinghouse that this computer reaches; without one, batches travel as files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clearinghouses…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wizard tells what it spends before anything is spent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose machines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step {number}: done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step {number}: to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{sign}{corrected} by operators</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{reported} left, {reported_at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warns below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{held} in sealed batches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> or </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{at}: {source} says {remaining} remain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} says {remaining}, our ledger {counted}: {drift} {more}. {since}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, our ledger {expected}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{said}. Entered by {operator}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{spent} spent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has said yet what remains. Enter what the licence portal shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter how many were bought, so that counts can be compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} and our ledger agree: {remaining} remain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since entry {seq}, when both agreed, these may explain it:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{purchased} bought</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{held} held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last reported {remaining} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These entries may explain it:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No entry of our ledger explains it: ask who else holds the key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activations left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How long it lasts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it spent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All its entries</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>and %n more entries</source>
   <extracomment>One: and %n more entry</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Found installed on machines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reported left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purchased unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counts differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nearly used up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a clearinghouse last said remains</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overspent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sealed in the vault; shown by their last five characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a key to see what became of its activations.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n keys</source>
   <extracomment>One: %n key</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n keys added.</source>
   <extracomment>One: %n key added.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Paste the keys from your agreement, with the number of activations that you bought, so that you see before each run what it will leave you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetch counts…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {names}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keys are erased from the vault and cannot be installed any more. What they spent stays counted, and confirmation IDs that were received stay usable.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n activations more are spent than this ledger knows of.</source>
   <extracomment>One: %n activation more are spent than this ledger knows of.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Somebody else uses the key, or machines activated themselves over the Internet. Ask who else holds it before you plan with what is left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit purchased…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter a count…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct what was spent…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Terms and warnings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the whole key…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Terms…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. What was not read is not known to be whole: verify again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No such entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing in the ledger fits all of what is asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every fact in order, each chained to the one before; nothing is ever changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select an entry to see all of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has happened yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the first machine on, everything that is done stands here and cannot be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read older entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the ledger…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anchor it…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verify against files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ledger as files</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n entries found</source>
   <extracomment>One: %n entry found</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n activations spent by them</source>
   <extracomment>One: %n activation spent by them</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Entry {seq}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The check was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest {here} of {entries} entries are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who and when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As it is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{moment} (local)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{operator} at {host}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write 2026, 2026-03 or 2026-03-31 (local time)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spent an activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key added or changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any operator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From day, month or year, local time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until day, month or year, local time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only: {subject}. Show all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From 2026-03-01</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until 2026-03-31</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No machine of this name is in the ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(no site)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When (local)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep this data directory as it is, make no further changes, and compare it with a backup and with the digests that were printed or exported.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The ledger does not agree with itself: %n problems.</source>
   <extracomment>One: The ledger does not agree with itself: %n problem.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>All counts agree with it. {anchored}{agrees}Digest {digest}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This reads the whole ledger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chain is broken at entry {broken_at}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The export is broken at entry {broken_at}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The end of the ledger is not the one that was noted beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The end is the one that was noted beside the database at the last write. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No end was noted beside the database, so a cut tail would not show. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The export agrees up to entry {entries}. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Problems of the ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {total} entries so far.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking every entry…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry {broken_at}: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The export, entry {broken_at}: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The ledger is whole: %n entries, none changed and none missing.</source>
   <extracomment>One: The ledger is whole: %n entry, none changed and none missing.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>… and %n more problems</source>
   <extracomment>One: … and %n more problem</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Their history and what they spent stay in the ledger. Nothing is changed on the machines themselves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {count}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the key off {count}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The product is unlicensed afterwards. The activation that was spent does not come back; its confirmation ID is kept for this very machine and key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rearm {count}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each machine has few rearms and has to be restarted afterwards. Licences stay.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n machines added, {updated} changed, {unchanged} were as listed.</source>
   <extracomment>One: %n machine added, {updated} changed, {unchanged} were as listed.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Install a key on {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Installing spends nothing; activating does. Machines that hold the key already, or are licensed with another, are left alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install on {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also where another key is licensed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the key off {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rearm {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probe them to see how they stand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There was nothing to deposit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of these machines has a confirmation ID waiting. Collect IDs and get a batch answered first, or activate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{last_seen}, {age} ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it is reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, port {port}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>System</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activation ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grace left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{grace_minutes} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not trusted yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Operating system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last five of the installed key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a machine to see how it is reached, its products and its history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No machines yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring a list of them from a file, or add one by hand. Nothing is done to a machine until you say so; the first step is to probe it, which only looks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probe all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More actions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activate all…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{licensed} licensed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probe {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activate {count}…</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n machines selected</source>
   <extracomment>One: %n machine selected</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Probe {some}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activate another way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install key…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Collect IDs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of Windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of Office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the key off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of Windows…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of Office…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change a setting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear key from registry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rearm…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a carry kit…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose logon…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check host keys…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take in kit results…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{failed} failed last time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{unseen} not probed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Diagnose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activate…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activate online…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reactivate with stored IDs…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set up as KMS client…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probe again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check host key…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit address…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only: {words}. Show all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This station</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Own side…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save own card…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is {name}, {side}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Own fingerprint: {digits}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forty simulated machines with a clearinghouse of their own, in a window of their own. You see a whole activation and may then do everything yourself: nothing real is touched, and nothing is spent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not available here: install the program with its extra “lab” to practise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Practise first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the practice lab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Windows, Office and add-ons, as the machines themselves tell it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a product to see its installation ID and how far its activation is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grace days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Observed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No products yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Products appear when a machine has been probed. Probing only looks; it changes nothing.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n products selected</source>
   <extracomment>One: %n product selected</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>on %n machines</source>
   <extracomment>One: on %n machine</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Key's PID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} {noun} selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading {noun}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select {noun} first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{noun} cannot be shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minutes} min {rest} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything that went out to machines, and how each of them came through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a run to see each machine's outcome.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped by the operator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No runs yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A run begins when machines are probed, keyed or activated. It can be watched here and at the foot of the window, and gone on with after an interruption.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select one run to see its machines</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The program ended in the middle; %n machines were not through.</source>
   <extracomment>One: The program ended in the middle; %n machine were not through.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>What was finished is recorded. Resuming looks at each machine before it repeats anything, so nothing is spent twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show first failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcomes of the run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licensed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grace, or licensed in part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not probed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trusted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revoked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose files are taken in here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a station to see its fingerprint.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Station</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enrolled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>station</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No other station is trusted yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enrol the station on the other side of the gap: only files that it signed are taken in. Save this station's card for it, too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enrol a station…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enrol…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare the fingerprint with the one on that station's own screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is trusted: files that it signs are taken in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer's side: {side}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save its card again; stations that know it on its other side revoke it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The card was written to {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its fingerprint, to be read aloud: {fingerprint}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revoke…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signing key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypt to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lasts until about {day_text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{about} (between {day_text} and {end})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was spent lately that a forecast could go by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At this rate it lasts for longer than anybody plans</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no end in sight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {noun}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save this view…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy as table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export selection as CSV…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export view as CSV…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export as CSV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save this view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget a view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select something first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps the search, the filter, the sorting and the columns under a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Servers in grace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} {noun} written as CSV.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The practice lab is starting in a window of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its title says “demonstration”. This window stays on your own data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The practice lab could not be started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program made a mistake while reading: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Read again; if it stays, report it with the log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This code opens the product keys and passwords that VAMT-Qt keeps on {host}, if the keyring is lost or the passphrase forgotten. Only the newest code is valid. Keep this page locked away and apart from the computer; whoever has both can read every key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To use it: open VAMT-Qt, choose Settings, Unlock, “Use the recovery code…”, or run “vamt-qt vault recover”. O is read as 0, I and L as 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>VAMT-Qt recovery code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made on {made}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By, on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licensed before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not possible now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{machine} refused {user}. The password may be wrong; {waiting}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no other machine was tried.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n machines wait, so that the account is not locked.</source>
   <extracomment>One: %n machine waits, so that the account is not locked.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Change password…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is to be done?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commands that fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return does it · Up and Down choose · Escape closes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing fits these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hours} h left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{seconds} s left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minutes} min left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} and {more} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retry failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show failures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Failures by cause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide failures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paused: machines that were begun come to their end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rate} / min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Interrupted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finished with failures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>VAMT-Qt cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine had stopped and was started again.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n runs were interrupted.</source>
   <extracomment>One: %n run was interrupted.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Nothing is lost and nothing is spent twice: each machine is looked at before anything is repeated.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{licensed} of %n products licensed</source>
   <extracomment>One: {licensed} of %n product licensed</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Engine is starting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} – read only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} Close it there to work here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The window's own settings could not be read whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours, columns and saved views may be as at the first start. Machines, keys and the ledger are kept elsewhere and are untouched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ready, locked</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n runs under way</source>
   <extracomment>One: %n run under way</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ledger entries</source>
   <extracomment>One: %n ledger entry</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Stop and close?</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n runs are under way. Machines that are being worked on come to the end of their step; the others are left alone. Nothing is lost, and the run can be begun again.</source>
   <extracomment>One: %n run is under way. Machines that are being worked on come to the end of their step; the others are left alone. Nothing is lost, and the run can be begun again.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where logons are used…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys and passwords…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About and licences…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Engine is not running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop and close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No run was under way. Nothing is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is being started again…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(empty)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Column titles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort ascending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort descending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then by this, ascending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then by this, descending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not sort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No {noun} contain all of these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search {noun}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No {noun} yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No {noun} fit what was chosen to be shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, {count} more hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words} · {count} selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter · {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dismiss message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmation ID, group {letter}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group {letter} does not fit: ask for it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy {caption}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to {page}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step {now} of {all}: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours: as the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours: light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours: dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours: high contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the names of these machines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looked at first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its stored ID is for other hardware</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None stored for this key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activates itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May need one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stored ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ID is here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Awaits answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Client key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other hardware</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No stored ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>key {keys}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{cost}, {excess} more than there are</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>This spends {most} of %n activations left of key {key}.</source>
   <extracomment>One: This spends {most} of %n activation left of key {key}.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>This spends nothing: a stored confirmation ID is expected for {through} of %n machines.</source>
   <extracomment>One: This spends nothing: a stored confirmation ID is expected for {through} of %n machine.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines need new confirmation IDs: %n activations are spent.</source>
   <extracomment>One: %n machine needs a new confirmation ID: %n activation is spent.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Check again, spending nothing</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Hold %n activations</source>
   <extracomment>One: Hold %n activation</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Spend %n activations</source>
   <extracomment>One: Spend %n activation</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>This spends nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This holds {most} of the keys that the machines hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This spends {most} of the keys that the machines hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This holds {most} of key {key}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This spends {most} of key {key}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This needs {most}; key {key} has {left} left.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>This holds {most} of %n activations left of key {key}.</source>
   <extracomment>One: This holds {most} of %n activation left of key {key}.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>up to {activations}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>This spends nothing: {through} of %n machines become KMS clients.</source>
   <extracomment>One: This spends nothing: {through} of %n machine become KMS clients.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines activate themselves online: %n activations are spent.</source>
   <extracomment>One: %n machine activates itself online: %n activation is spent.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines need new confirmation IDs: %n activations are held until the answer comes.</source>
   <extracomment>One: %n machine needs a new confirmation ID: %n activation is held until the answer comes.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines were never seen, or hold no product for this key yet. Each is counted as one activation.</source>
   <extracomment>One: %n machine was never seen, or holds no product for this key yet. It is counted as one activation.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines get their stored confirmation IDs back and spend nothing.</source>
   <extracomment>One: %n machine gets its stored confirmation ID back and spends nothing.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines have their confirmation IDs here already; they only have to take them.</source>
   <extracomment>One: %n machine has its confirmation ID here already; it only has to take it.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines wait for an answer in a sealed batch; their activations are held already.</source>
   <extracomment>One: %n machine waits for an answer in a sealed batch; its activation is held already.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines get the published client keys of their editions, and the settings.</source>
   <extracomment>One: %n machine gets the published client key of its edition, and the settings.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines hold their client keys already and get the settings.</source>
   <extracomment>One: %n machine holds its client key already and gets the settings.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines are licensed and left alone.</source>
   <extracomment>One: %n machine is licensed and left alone.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines have stored confirmation IDs, but for other installation IDs: their hardware was changed.</source>
   <extracomment>One: %n machine has a stored confirmation ID, but for another installation ID: its hardware was changed.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines have no stored confirmation IDs for this key.</source>
   <extracomment>One: %n machine has no stored confirmation ID for this key.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines cannot be activated like this; the table says why for each.</source>
   <extracomment>One: %n machine cannot be activated like this; the table says why.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines were never seen, or hold no product for this key yet. They are looked at first.</source>
   <extracomment>One: %n machine was never seen, or holds no product for this key yet. It is looked at first.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines are left out; the table says why for each.</source>
   <extracomment>One: %n machine is left out; the table says why.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Collect, holding nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activate, spending nothing</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n machines are through and stay so. </source>
   <extracomment>One: %n machine is through and stays so. </extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>No machine was through yet. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The run was interrupted</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{message} %n machines were still on the way.</source>
   <extracomment>One: {message} %n machine was still on the way.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{done}Every step was written down before a machine was touched, so no activation is lost and none is spent twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume the run. It looks at each machine first and goes on from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume the run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The run ended before its machines were through.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is done stays done. What was sealed or received is recorded and is used again, not spent again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again. The run looks at each machine before it goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which key the machines get, and who answers their installation IDs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a machine that this key activated before spends nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the IDs go into a sealed batch, to be carried across as a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bought</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left</source>
   <comment>activations that remain</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No key that fits is listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the key chosen above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the key that each machine holds, for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Product of the installed keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give stored confirmation IDs back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the clearinghouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop after collecting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which key the machines get.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add one on the page “Product keys”, or use the keys that machines hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add one on the page “Product keys”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No clearinghouse is set up yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known machines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New IDs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As each machine has it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>KMS only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Active Directory only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Token only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>KMS host</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the machines find their host. Each gets the published key of its edition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let machines look it up in DNS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DNS domain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This host</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As each machine is set already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activation type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Domain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Host</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the machine's own domain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It can go on without this window. If you stop it, machines at work finish their step; what is done stays done, and nothing is spent twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The run is not over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep watching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close, let it run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop the run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The run is not over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until then nobody can say what will happen to them. A probe changes nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is chosen, and how each stands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the machines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No machine is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close this and select machines first.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Probing %n machines: {ended} answered.</source>
   <extracomment>One: Probing %n machine: {ended} answered.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Nothing is changed on them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until then each is counted as one activation, because it may need one. A probe changes nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chosen machines</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n machines were never probed.</source>
   <extracomment>One: %n machine was never probed.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Probe them</source>
   <extracomment>One: Probe it</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines did not answer the last probe.</source>
   <extracomment>One: %n machine did not answer the last probe.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>The run tries each again, once. One that stays silent stops no other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every machine is licensed; nothing was spent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every machine was left alone; nothing was spent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{left} left of {last_five}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>of %n machines</source>
   <extracomment>One: of %n machine</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n causes</source>
   <extracomment>One: %n cause</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{count} stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was done.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n installation IDs are in a sealed batch.</source>
   <extracomment>One: %n installation ID is in a sealed batch.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{done}; {failed} failed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done}; the run was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They wait in a sealed batch, which holds {held}. Export it, carry it to a station with a clearinghouse, and import the answer here.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n machines were activated without spending anything.</source>
   <extracomment>One: %n machine was activated without spending anything.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>of {last_five}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activations spent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the batch file…</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Retry %n machines…</source>
   <extracomment>One: Retry %n machine…</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>The batch is in {path}. Carry it to a station with a clearinghouse.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{failed} failed</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n were stopped</source>
   <extracomment>One: %n was stopped</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Step or reason</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{ended} of %n machines are through</source>
   <extracomment>One: {ended} of %n machine are through</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Each machine goes its own way; one that fails stops no other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopping…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paused. {ended}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Stopping: %n machines finish their step</source>
   <extracomment>One: Stopping: %n machine finish their step</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Machines of the run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key, or why not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why more may be spent than were bought</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working out what this costs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working out what this costs…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody knows yet what this costs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Costs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it spends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What will happen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has been touched yet. An activation cannot be given back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has been touched yet, and nothing will be spent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why it may be more all the same; it is kept in the ledger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What will happen to each machine</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n activations too many.</source>
   <extracomment>One: %n activation too many.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Choose fewer machines or another key, or correct how many were bought on the page “Product keys”. The clearinghouse may refuse what is too much.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>A confirmation ID is stored for %n machines.</source>
   <extracomment>One: A confirmation ID is stored for %n machine.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Local reactivation gives it back and spends nothing. Online, each takes a new activation.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n machines are licensed now</source>
   <extracomment>One: %n machine is licensed now</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines are KMS clients now</source>
   <extracomment>One: %n machine is a KMS client now</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines were licensed before</source>
   <extracomment>One: %n machine was licensed before</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines were left alone</source>
   <extracomment>One: %n machine was left alone</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Activate %n machines, spending nothing</source>
   <extracomment>One: Activate %n machine, spending nothing</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Reactivate %n machines, spending nothing</source>
   <extracomment>One: Reactivate %n machine, spending nothing</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Set up %n machines, spending nothing</source>
   <extracomment>One: Set up %n machine, spending nothing</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Activated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to do: every machine is licensed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was activated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proxy activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Online activation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Local reactivation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reactivated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reactivate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was reactivated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>KMS client set-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set up</source>
   <comment>machines that were set up</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set up</source>
   <comment>do it to machines</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to do: every machine is left alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Windows asks its KMS host by itself, within two hours as a rule. Probe the machines then to see their licences.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>KMS client</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evaluation</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n minutes</source>
   <extracomment>One: %n minute</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>just now</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <extracomment>One: %n day</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hours</source>
   <extracomment>One: %n hour</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Its installation ID was collected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asked over the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers are typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers come in a file</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>up to %n lines</source>
   <extracomment>One: up to %n line</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>answers in parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answers all at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tells how many are left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activate online</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rearm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>keyed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>without key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>collected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>activated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reactivated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>set up</source>
   <comment>what a machine was</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rearmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cleared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>changed</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Probing %n machines</source>
   <extracomment>One: Probing %n machine</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Installing a key on %n machines</source>
   <extracomment>One: Installing a key on %n machine</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Taking the key off %n machines</source>
   <extracomment>One: Taking the key off %n machine</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Collecting the IDs of %n machines</source>
   <extracomment>One: Collecting the IDs of %n machine</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Depositing on %n machines</source>
   <extracomment>One: Depositing on %n machine</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Activating over the Internet %n machines</source>
   <extracomment>One: Activating over the Internet %n machine</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Proxy activation of %n machines</source>
   <extracomment>One: Proxy activation of %n machine</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Reactivating %n machines</source>
   <extracomment>One: Reactivating %n machine</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Setting up as KMS clients: %n machines</source>
   <extracomment>One: Setting up as KMS clients: %n machine</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Rearming %n machines</source>
   <extracomment>One: Rearming %n machine</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Clearing the key from the registry of %n machines</source>
   <extracomment>One: Clearing the key from the registry of %n machine</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Changing a setting on %n machines</source>
   <extracomment>One: Changing a setting on %n machine</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Going on with %n machines</source>
   <extracomment>One: Going on with %n machine</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>through {clearinghouse}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stop after collecting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>spend {most} at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>KMS host {host}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>also where another key is licensed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed and no activation was spent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything that was finished is recorded. What was under way is looked at before anything is repeated, so nothing is spent twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your data was not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your data is whole; another program works with it now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your data is whole; it was not touched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything that was finished is recorded. What was under way is looked at before anything is repeated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether the machine had finished is not known; it is looked at before anything is repeated, and no activation is spent twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The machine is looked at before anything is repeated, and no activation is spent twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The machine was not touched, and no account was locked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was finished stays finished. Nothing else was begun.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its activation is held for it. The answer can be fetched later without spending again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The confirmation ID is kept. It can be deposited again without spending.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No entry was repaired or thrown away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finished, some failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Awaiting CID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In a batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CID is here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CID deposited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>WinRM, HTTPS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Carry kit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlicensed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grace, not genuine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grace, hardware changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grace, first run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grace, extended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs a carry kit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timed out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Port closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No route</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connection cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logon refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No logon chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rights missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logon not offered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Host key not trusted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Host key changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key not listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No key installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Busy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Would spend more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not licensed after all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{licensed} of {products} licensed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Own machines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another station</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No answer yet</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
