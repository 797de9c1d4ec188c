<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>vamt-qt</name>
  <message>
   <source>In the list already: {keys}.</source>
   <translation>Schon in der Liste: {keys}.</translation>
  </message>
  <message>
   <source>Paste one key, or several, one a line.</source>
   <translation>Einen Schlüssel einfügen, oder mehrere, je einen pro Zeile.</translation>
  </message>
  <message>
   <source> and {more} more</source>
   <translation> und {more} weitere</translation>
  </message>
  <message>
   <source>Purchased</source>
   <translation>Erworben</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message numerus="yes">
   <source>%n lines</source>
   <extracomment>One: %n line</extracomment>
   <translation>
    <numerusform>%n Zeile</numerusform>
    <numerusform>%n Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>Add product keys</source>
   <translation>Produktschlüssel hinzufügen</translation>
  </message>
  <message>
   <source>Product keys</source>
   <translation>Produktschlüssel</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Für</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Produkt</translation>
  </message>
  <message>
   <source>Nothing was added.</source>
   <translation>Es wurde nichts hinzugefügt.</translation>
  </message>
  <message>
   <source>Purchased activations of …{last_five}</source>
   <translation>Erworbene Aktivierungen von …{last_five}</translation>
  </message>
  <message>
   <source>Add keys</source>
   <translation>Schlüssel hinzufügen</translation>
  </message>
  <message>
   <source>The keys are hidden while they are typed, kept sealed, and shown by their last five only.</source>
   <translation>Die Schlüssel sind beim Tippen verborgen, werden versiegelt aufbewahrt und nur mit ihren letzten fünf Zeichen gezeigt.</translation>
  </message>
  <message>
   <source>Paste here</source>
   <translation>Hier einfügen</translation>
  </message>
  <message>
   <source>for example: the agreement's number</source>
   <translation>zum Beispiel: Nummer des Vertrags</translation>
  </message>
  <message>
   <source>for example: Windows 11 Enterprise</source>
   <translation>zum Beispiel: Windows 11 Enterprise</translation>
  </message>
  <message>
   <source>No key was pasted yet.</source>
   <translation>Es wurde noch kein Schlüssel eingefügt.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>From the agreement or the licence portal. A batch that would need more than are left is not sealed.</source>
   <translation>Laut Vertrag oder Lizenzportal. Ein Stapel, der mehr bräuchte, als noch da ist, wird nicht versiegelt.</translation>
  </message>
  <message>
   <source>line {number} holds more than a key</source>
   <translation>Zeile {number} enthält mehr als einen Schlüssel</translation>
  </message>
  <message numerus="yes">
   <source>%n lines without an answer will wait again and hold nothing any longer. If the clearinghouse counted them after all, their activations are spent: import a late answer, it is still taken.</source>
   <extracomment>One: %n line without an answer will wait again and hold nothing any longer. If the clearinghouse counted them after all, their activations are spent: import a late answer, it is still taken.</extracomment>
   <translation>
    <numerusform>%n Zeile ohne Antwort wartet wieder und hält nichts mehr zurück. Falls die Clearingstelle sie doch gezählt hat, ist die Aktivierung verbraucht: Importieren Sie eine späte Antwort, sie wird noch angenommen.</numerusform>
    <numerusform>%n Zeilen ohne Antwort warten wieder und halten nichts mehr zurück. Falls die Clearingstelle sie doch gezählt hat, sind ihre Aktivierungen verbraucht: Importieren Sie eine späte Antwort, sie wird noch angenommen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Every line was answered, so nothing is held any longer.</source>
   <translation>Jede Zeile wurde beantwortet, es ist also nichts mehr reserviert.</translation>
  </message>
  <message>
   <source>Close batch {id}</source>
   <translation>Stapel {id} schließen</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Close the batch</source>
   <translation>Stapel schließen</translation>
  </message>
  <message>
   <source>for the ledger</source>
   <translation>für das Journal</translation>
  </message>
  <message>
   <source>Documents (*.pdf)</source>
   <translation>Dokumente (*.pdf)</translation>
  </message>
  <message numerus="yes">
   <source>%n pages</source>
   <extracomment>One: %n page</extracomment>
   <translation>
    <numerusform>%n Seite</numerusform>
    <numerusform>%n Seiten</numerusform>
   </translation>
  </message>
  <message>
   <source>Show batch {id} as codes</source>
   <translation>Stapel {id} als Codes zeigen</translation>
  </message>
  <message>
   <source>Print batch {id} as codes</source>
   <translation>Stapel {id} als Codes drucken</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Print {pages} for the telephone</source>
   <translation>{pages} für das Telefon drucken</translation>
  </message>
  <message>
   <source>Print the machines' names</source>
   <translation>Rechnernamen mitdrucken</translation>
  </message>
  <message>
   <source>Show the codes</source>
   <translation>Codes zeigen</translation>
  </message>
  <message>
   <source>The other side photographs them from this screen. Whoever sees the screen can photograph them too: encrypt them where that matters.</source>
   <translation>Die Gegenseite fotografiert sie von diesem Bildschirm. Wer den Bildschirm sieht, kann sie ebenfalls fotografieren: Verschlüsseln Sie, wo das wichtig ist.</translation>
  </message>
  <message>
   <source>Write the document</source>
   <translation>Dokument schreiben</translation>
  </message>
  <message>
   <source>The other side photographs the printed codes, in any order.</source>
   <translation>Die Gegenseite fotografiert die gedruckten Codes, in beliebiger Reihenfolge.</translation>
  </message>
  <message>
   <source>No file was named yet.</source>
   <translation>Es wurde noch keine Datei angegeben.</translation>
  </message>
  <message>
   <source>One page for each line without an answer: its installation ID in nine groups, and room for the confirmation ID. The batch counts as handed out.</source>
   <translation>Eine Seite für jede Zeile ohne Antwort: ihre Installations-ID in neun Gruppen und Platz für die Bestätigungs-ID. Der Stapel gilt als ausgegeben.</translation>
  </message>
  <message>
   <source>Bundle: small, and signed by this station</source>
   <translation>Paket: klein und von dieser Station signiert</translation>
  </message>
  <message>
   <source>CSV: can be opened and filled in with a spreadsheet</source>
   <translation>CSV: lässt sich mit einer Tabellenkalkulation öffnen und ausfüllen</translation>
  </message>
  <message>
   <source>Bundles and tables (*.vamtqt *.csv)</source>
   <translation>Pakete und Tabellen (*.vamtqt *.csv)</translation>
  </message>
  <message>
   <source>A signature beside it (.minisig), for auditors</source>
   <translation>Eine Signatur daneben (.minisig), für Prüfer</translation>
  </message>
  <message>
   <source>As</source>
   <translation>Als</translation>
  </message>
  <message>
   <source>Export the answer to batch {id}</source>
   <translation>Antwort auf Stapel {id} exportieren</translation>
  </message>
  <message>
   <source>Export batch {id}</source>
   <translation>Stapel {id} exportieren</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>The answer goes back to the station that asked.</source>
   <translation>Die Antwort geht an die Station zurück, die gefragt hat.</translation>
  </message>
  <message>
   <source>The file goes to the station that may speak with the clearinghouse. It holds installation IDs and no product key.</source>
   <translation>Die Datei geht an die Station, die mit der Clearingstelle sprechen darf. Sie enthält Installations-IDs und keinen Produktschlüssel.</translation>
  </message>
  <message>
   <source>Export as a file…</source>
   <translation>Als Datei exportieren…</translation>
  </message>
  <message>
   <source>Show codes…</source>
   <translation>Codes zeigen…</translation>
  </message>
  <message>
   <source>Type the answers…</source>
   <translation>Antworten eintippen…</translation>
  </message>
  <message>
   <source>Write the folder…</source>
   <translation>Ordner schreiben…</translation>
  </message>
  <message>
   <source>Another station, as a file</source>
   <translation>Eine andere Station, als Datei</translation>
  </message>
  <message>
   <source>On a stick or any other medium</source>
   <translation>Auf einem Stick oder einem anderen Datenträger</translation>
  </message>
  <message>
   <source>Another station, as codes</source>
   <translation>Eine andere Station, als Codes</translation>
  </message>
  <message>
   <source>Photographed from this screen</source>
   <translation>Von diesem Bildschirm fotografiert</translation>
  </message>
  <message numerus="yes">
   <source>Takes no more than %n lines</source>
   <extracomment>One: Takes no more than %n line</extracomment>
   <translation>
    <numerusform>Nimmt nicht mehr als %n Zeile</numerusform>
    <numerusform>Nimmt nicht mehr als %n Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>Needs product and key; this batch holds installation IDs only</source>
   <translation>Braucht Produkt und Schlüssel; dieser Stapel enthält nur Installations-IDs</translation>
  </message>
  <message numerus="yes">
   <source>Send, spending up to %n activations</source>
   <extracomment>One: Send, spending up to %n activation</extracomment>
   <translation>
    <numerusform>Senden, höchstens %n Aktivierung verbrauchen</numerusform>
    <numerusform>Senden, höchstens %n Aktivierungen verbrauchen</numerusform>
   </translation>
  </message>
  <message>
   <source>Not available, because {reason}</source>
   <translation>Nicht verfügbar, weil: {reason}</translation>
  </message>
  <message>
   <source>Hand over batch {id}</source>
   <translation>Stapel {id} übergeben</translation>
  </message>
  <message>
   <source>Looking which ways there are…</source>
   <translation>Es wird nachgesehen, welche Wege es gibt…</translation>
  </message>
  <message>
   <source>Add clearinghouse…</source>
   <translation>Clearingstelle hinzufügen…</translation>
  </message>
  <message>
   <source>Way</source>
   <translation>Weg</translation>
  </message>
  <message>
   <source>What it can do</source>
   <translation>Was er kann</translation>
  </message>
  <message>
   <source>To be set up first. {can}</source>
   <translation>Muss erst eingerichtet werden. {can}</translation>
  </message>
  <message>
   <source>Choose a way</source>
   <translation>Weg wählen</translation>
  </message>
  <message numerus="yes">
   <source>%n lines without an answer. Lines that were answered before cost nothing again.</source>
   <extracomment>One: %n line without an answer. Lines that were answered before cost nothing again.</extracomment>
   <translation>
    <numerusform>%n Zeile ohne Antwort. Früher beantwortete Zeilen kosten nicht noch einmal etwas.</numerusform>
    <numerusform>%n Zeilen ohne Antwort. Früher beantwortete Zeilen kosten nicht noch einmal etwas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Ways</source>
   <translation>Wege</translation>
  </message>
  <message>
   <source>Not available</source>
   <translation>Nicht verfügbar</translation>
  </message>
  <message>
   <source>Set it up…</source>
   <translation>Einrichten…</translation>
  </message>
  <message>
   <source>way</source>
   <translation>Weg</translation>
  </message>
  <message>
   <source>ways</source>
   <translation>Wege</translation>
  </message>
  <message>
   <source>Look into it</source>
   <translation>Ansehen</translation>
  </message>
  <message>
   <source>Import all the same</source>
   <translation>Trotzdem importieren</translation>
  </message>
  <message>
   <source>{direction} of {lines}.</source>
   <translation>{direction} mit {lines}.</translation>
  </message>
  <message>
   <source>Import a batch file</source>
   <translation>Stapeldatei importieren</translation>
  </message>
  <message>
   <source>Bundles and tables (*.vamtqt *.csv);;All files (*)</source>
   <translation>Pakete und Tabellen (*.vamtqt *.csv);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Take it although nobody signed it</source>
   <translation>Annehmen, obwohl niemand sie signiert hat</translation>
  </message>
  <message>
   <source>Enrol this station…</source>
   <translation>Diese Station aufnehmen…</translation>
  </message>
  <message>
   <source>Machine</source>
   <translation>Rechner</translation>
  </message>
  <message>
   <source>Installation ID</source>
   <translation>Installations-ID</translation>
  </message>
  <message>
   <source>Signed by {signed}.</source>
   <translation>Signiert von {signed}.</translation>
  </message>
  <message>
   <source>Nobody signed it.</source>
   <translation>Niemand hat sie signiert.</translation>
  </message>
  <message>
   <source>Encrypted for this station.</source>
   <translation>Für diese Station verschlüsselt.</translation>
  </message>
  <message>
   <source>Good until {moment}.</source>
   <translation>Gültig bis {moment}.</translation>
  </message>
  <message>
   <source>An answer is matched line by line by its installation IDs; a request of another station becomes a batch here. What it changes is said first.</source>
   <translation>Eine Antwort wird Zeile für Zeile über ihre Installations-IDs zugeordnet; aus der Anfrage einer anderen Station wird hier ein Stapel. Was sich ändert, wird vorher gesagt.</translation>
  </message>
  <message>
   <source>Doubtful lines</source>
   <translation>Zweifelhafte Zeilen</translation>
  </message>
  <message>
   <source>No file was chosen yet.</source>
   <translation>Es wurde noch keine Datei gewählt.</translation>
  </message>
  <message>
   <source>It changes nothing.</source>
   <translation>Sie ändert nichts.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>doubtful line</source>
   <translation>zweifelhafte Zeile</translation>
  </message>
  <message>
   <source>doubtful lines</source>
   <translation>zweifelhafte Zeilen</translation>
  </message>
  <message>
   <source>Any station that trusts this one</source>
   <translation>Jede Station, die dieser vertraut</translation>
  </message>
  <message>
   <source>Everything that is known of a line</source>
   <translation>Alles, was über eine Zeile bekannt ist</translation>
  </message>
  <message>
   <source>Without machine names</source>
   <translation>Ohne Rechnernamen</translation>
  </message>
  <message>
   <source>Installation IDs only</source>
   <translation>Nur Installations-IDs</translation>
  </message>
  <message>
   <source>The answer, and this station's name</source>
   <translation>Die Antwort und der Name dieser Station</translation>
  </message>
  <message>
   <source>Installation and confirmation IDs only</source>
   <translation>Nur Installations- und Bestätigungs-IDs</translation>
  </message>
  <message>
   <source>What leaves</source>
   <translation>Was hinausgeht</translation>
  </message>
  <message>
   <source>For station</source>
   <translation>Für Station</translation>
  </message>
  <message>
   <source>Encrypt: only that station can read it</source>
   <translation>Verschlüsseln: nur diese Station kann es lesen</translation>
  </message>
  <message>
   <source>Days until it expires</source>
   <translation>Tage bis zum Ablauf</translation>
  </message>
  <message>
   <source>Good for days</source>
   <translation>Gültig (Tage)</translation>
  </message>
  <message>
   <source>What leaves this room</source>
   <translation>Was diesen Raum verlässt</translation>
  </message>
  <message>
   <source>{left} of {bought} left, {short}</source>
   <translation>{left} von {bought} übrig, {short}</translation>
  </message>
  <message numerus="yes">
   <source>%n activations</source>
   <extracomment>One: %n activation</extracomment>
   <translation>
    <numerusform>%n Aktivierung</numerusform>
    <numerusform>%n Aktivierungen</numerusform>
   </translation>
  </message>
  <message>
   <source>how many are left is not known</source>
   <translation>wie viele übrig sind, ist nicht bekannt</translation>
  </message>
  <message>
   <source>{after} too many</source>
   <translation>{after} zu viel</translation>
  </message>
  <message>
   <source>{after} after</source>
   <translation>danach {after}</translation>
  </message>
  <message>
   <source>This batch holds {activations}</source>
   <translation>Dieser Stapel reserviert {activations}</translation>
  </message>
  <message>
   <source>Why more than were bought</source>
   <translation>Warum mehr als erworben</translation>
  </message>
  <message>
   <source>Why more</source>
   <translation>Warum mehr</translation>
  </message>
  <message>
   <source>Seal and hold {activations}</source>
   <translation>Versiegeln und {activations} reservieren</translation>
  </message>
  <message>
   <source>They count as used until the answer is here, or until the batch is closed. What the clearinghouse confirms is spent and does not come back.</source>
   <translation>Sie gelten als verbraucht, bis die Antwort da ist oder der Stapel geschlossen wird. Was die Clearingstelle bestätigt, ist verbraucht und kommt nicht zurück.</translation>
  </message>
  <message>
   <source>kept in the ledger</source>
   <translation>steht dann im Journal</translation>
  </message>
  <message>
   <source>It holds {held}.</source>
   <translation>Sie enthält {held}.</translation>
  </message>
  <message numerus="yes">
   <source>%n batches</source>
   <extracomment>One: %n batch</extracomment>
   <translation>
    <numerusform>%n Stapel</numerusform>
    <numerusform>%n Stapel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It answers %n lines of {batches}.</source>
   <extracomment>One: It answers %n line of {batches}.</extracomment>
   <translation>
    <numerusform>Sie beantwortet %n Zeile aus: {batches}.</numerusform>
    <numerusform>Sie beantwortet %n Zeilen aus: {batches}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Batch {id} for a VAMT host</source>
   <translation>Stapel {id} für einen VAMT-Host</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Neuer Ordner</translation>
  </message>
  <message>
   <source>Path of the folder</source>
   <translation>Pfad des Ordners</translation>
  </message>
  <message>
   <source>Import a file of VAMT (experimental)</source>
   <translation>VAMT-Datei importieren (experimentell)</translation>
  </message>
  <message>
   <source>Files of VAMT (*.cil *.cilx);;All files (*)</source>
   <translation>VAMT-Dateien (*.cil *.cilx);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Write the folder</source>
   <translation>Ordner schreiben</translation>
  </message>
  <message>
   <source>It holds the request, a script and how to run it. The script asks Microsoft's VAMT for the confirmation IDs, which spends activations there, and writes answer.csv: import that here. Not yet run against a real VAMT.</source>
   <translation>Er enthält die Anfrage, ein Skript und eine Anleitung. Das Skript fragt Microsofts VAMT nach den Bestätigungs-IDs, was dort Aktivierungen verbraucht, und schreibt answer.csv: Importieren Sie diese hier. Noch nicht an einem echten VAMT erprobt.</translation>
  </message>
  <message>
   <source>No folder was named yet.</source>
   <translation>Es wurde noch kein Ordner angegeben.</translation>
  </message>
  <message>
   <source>Microsoft publishes no description of .cil and .cilx files, so what is read is shown first. Only confirmation IDs are taken, each for its own installation ID in a batch that waits for it.</source>
   <translation>Microsoft veröffentlicht keine Beschreibung der Dateien .cil und .cilx, deshalb wird das Gelesene erst gezeigt. Übernommen werden nur Bestätigungs-IDs, jede für ihre eigene Installations-ID in einem Stapel, der darauf wartet.</translation>
  </message>
  <message numerus="yes">
   <source>%n computers</source>
   <extracomment>One: %n computer</extracomment>
   <translation>
    <numerusform>%n Computer</numerusform>
    <numerusform>%n Computer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n installation IDs</source>
   <extracomment>One: %n installation ID</extracomment>
   <translation>
    <numerusform>%n Installations-ID</numerusform>
    <numerusform>%n Installations-IDs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n confirmation IDs</source>
   <extracomment>One: %n confirmation ID</extracomment>
   <translation>
    <numerusform>%n Bestätigungs-ID</numerusform>
    <numerusform>%n Bestätigungs-IDs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries were not understood.</source>
   <extracomment>One: %n entry was not understood.</extracomment>
   <translation>
    <numerusform>%n Eintrag wurde nicht verstanden.</numerusform>
    <numerusform>%n Einträge wurden nicht verstanden.</numerusform>
   </translation>
  </message>
  <message>
   <source>No batch here waits for any of them.</source>
   <translation>Kein Stapel hier wartet auf eine davon.</translation>
  </message>
  <message>
   <source>Record, next one</source>
   <translation>Eintragen, nächste</translation>
  </message>
  <message>
   <source>Record it all the same</source>
   <translation>Trotzdem eintragen</translation>
  </message>
  <message>
   <source>Batch {id} by hand</source>
   <translation>Stapel {id} von Hand</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Confirmation ID</source>
   <translation>Bestätigungs-ID</translation>
  </message>
  <message>
   <source>Correct a recorded one…</source>
   <translation>Eine eingetragene berichtigen…</translation>
  </message>
  <message>
   <source>Next without answer</source>
   <translation>Nächste ohne Antwort</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Vorige</translation>
  </message>
  <message>
   <source>Line {at} of {left} without an answer</source>
   <translation>Zeile {at} von {left} ohne Antwort</translation>
  </message>
  <message>
   <source>key …{partial_key}</source>
   <translation>Schlüssel …{partial_key}</translation>
  </message>
  <message>
   <source>Group {wrong} does not fit: ask for it again.</source>
   <translation>Gruppe {wrong} passt nicht: Lassen Sie sie wiederholen.</translation>
  </message>
  <message>
   <source>Read the installation ID out on the telephone, or copy it into the self-service page. Each answer is kept as soon as it is recorded.</source>
   <translation>Lesen Sie die Installations-ID am Telefon vor oder kopieren Sie sie auf die Selbstbedienungsseite. Jede Antwort ist gesichert, sobald sie eingetragen ist.</translation>
  </message>
  <message>
   <source>The confirmation ID is not whole yet.</source>
   <translation>Die Bestätigungs-ID ist noch nicht vollständig.</translation>
  </message>
  <message>
   <source>It has eight groups of six digits.</source>
   <translation>Sie hat acht Gruppen zu sechs Ziffern.</translation>
  </message>
  <message>
   <source>Every line has its confirmation ID. Deposit them next.</source>
   <translation>Jede Zeile hat ihre Bestätigungs-ID. Tragen Sie sie als Nächstes ein.</translation>
  </message>
  <message>
   <source>Typed or pasted; a full group leads to the next.</source>
   <translation>Getippt oder eingefügt; eine volle Gruppe führt zur nächsten.</translation>
  </message>
  <message numerus="yes">
   <source>%n machines</source>
   <extracomment>One: %n machine</extracomment>
   <translation>
    <numerusform>%n Rechner</numerusform>
    <numerusform>%n Rechner</numerusform>
   </translation>
  </message>
  <message>
   <source>Change a setting on {count}</source>
   <translation>Einstellung ändern: {count}</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>Einstellung</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>Clear it, so that Windows decides by itself</source>
   <translation>Leeren, damit Windows selbst entscheidet</translation>
  </message>
  <message>
   <source>Change {count}</source>
   <translation>Ändern: {count}</translation>
  </message>
  <message>
   <source>How Windows finds its KMS host, and which kind of volume activation it may use. Nothing is activated or spent by this.</source>
   <translation>Wie Windows seinen KMS-Host findet und welche Art der Volumenaktivierung es nutzen darf. Dadurch wird nichts aktiviert und nichts verbraucht.</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>Available</source>
   <translation>Verfügbar</translation>
  </message>
  <message>
   <source>No product keys yet</source>
   <translation>Noch keine Produktschlüssel</translation>
  </message>
  <message>
   <source>Add keys on the page Product keys first.</source>
   <translation>Fügen Sie zuerst auf der Seite „Produktschlüssel“ welche hinzu.</translation>
  </message>
  <message>
   <source>key</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>keys</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>Zertifizierungsstelle</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt);;All files (*)</source>
   <translation>Zertifikate (*.pem *.crt);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>only for a certificate of your own authority</source>
   <translation>nur für ein Zertifikat Ihrer eigenen Stelle</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translation>Fingerabdruck</translation>
  </message>
  <message>
   <source>SHA-256 of its certificate, to trust no other</source>
   <translation>SHA-256 ihres Zertifikats, um keinem anderen zu vertrauen</translation>
  </message>
  <message>
   <source>Clearinghouse</source>
   <translation>Clearingstelle</translation>
  </message>
  <message>
   <source>No clearinghouse yet</source>
   <translation>Noch keine Clearingstelle</translation>
  </message>
  <message>
   <source>Add the one that your organisation uses, if this station may reach it.</source>
   <translation>Fügen Sie die Ihrer Organisation hinzu, falls diese Station sie erreichen darf.</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Ändern…</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Entfernen…</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Hinzufügen…</translation>
  </message>
  <message>
   <source>Change {name}</source>
   <translation>{name} ändern</translation>
  </message>
  <message>
   <source>Add a clearinghouse</source>
   <translation>Clearingstelle hinzufügen</translation>
  </message>
  <message>
   <source>Save clearinghouse</source>
   <translation>Clearingstelle speichern</translation>
  </message>
  <message>
   <source>Ask whoever runs it for its address and token. The token is kept sealed.</source>
   <translation>Fragen Sie den Betreiber nach Adresse und Token. Das Token wird versiegelt aufbewahrt.</translation>
  </message>
  <message>
   <source>The token is missing.</source>
   <translation>Das Token fehlt.</translation>
  </message>
  <message>
   <source>Without it the clearinghouse answers nobody.</source>
   <translation>Ohne Token antwortet die Clearingstelle niemandem.</translation>
  </message>
  <message>
   <source>Clearinghouses</source>
   <translation>Clearingstellen</translation>
  </message>
  <message>
   <source>They turn installation IDs into confirmation IDs. Without one, carry batches across as files.</source>
   <translation>Sie machen aus Installations-IDs Bestätigungs-IDs. Ohne eine solche Stelle tragen Sie Stapel als Dateien hinüber.</translation>
  </message>
  <message>
   <source>Remove “{name}”?</source>
   <translation>„{name}“ entfernen?</translation>
  </message>
  <message>
   <source>Its token is forgotten, too. What it answered stays.</source>
   <translation>Auch ihr Token wird vergessen. Was sie geantwortet hat, bleibt.</translation>
  </message>
  <message>
   <source>{name} is not available, because {reason}.</source>
   <translation>{name} ist nicht verfügbar, weil: {reason}.</translation>
  </message>
  <message>
   <source>clearinghouse</source>
   <translation>Clearingstelle</translation>
  </message>
  <message>
   <source>clearinghouses</source>
   <translation>Clearingstellen</translation>
  </message>
  <message>
   <source>Remove the clearinghouse</source>
   <translation>Clearingstelle entfernen</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>Berichtigen</translation>
  </message>
  <message>
   <source>Correct it all the same</source>
   <translation>Trotzdem berichtigen</translation>
  </message>
  <message>
   <source>Correct a confirmation ID</source>
   <translation>Bestätigungs-ID berichtigen</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Eingetragen</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Nothing is spent and nothing is edited: a correction is a further entry of the ledger. What a machine has taken is right and stays. The same mistake is put right in other batches, too.</source>
   <translation>Es wird nichts verbraucht und nichts bearbeitet: Eine Berichtigung ist ein weiterer Eintrag im Journal. Was ein Rechner angenommen hat, ist richtig und bleibt. Derselbe Fehler wird auch in anderen Stapeln berichtigt.</translation>
  </message>
  <message>
   <source>Misheard on the telephone</source>
   <translation>Am Telefon falsch verstanden</translation>
  </message>
  <message>
   <source>The right confirmation ID</source>
   <translation>Die richtige Bestätigungs-ID</translation>
  </message>
  <message>
   <source>No line has a confirmation ID yet.</source>
   <translation>Noch keine Zeile hat eine Bestätigungs-ID.</translation>
  </message>
  <message>
   <source>Say why.</source>
   <translation>Sagen Sie, warum.</translation>
  </message>
  <message>
   <source>The reason stands in the ledger.</source>
   <translation>Der Grund steht im Journal.</translation>
  </message>
  <message>
   <source>Everything that was finished is recorded, and no activation is spent twice: the work is done by another process, which goes on.</source>
   <translation>Alles Fertige ist aufgezeichnet, und keine Aktivierung wird doppelt verbraucht: Die Arbeit tut ein anderer Prozess, und der läuft weiter.</translation>
  </message>
  <message>
   <source>Go on, and look at what you did last again. If it happens once more, save the report and give it to whoever looks after VAMT-Qt.</source>
   <translation>Machen Sie weiter und sehen Sie sich an, was Sie zuletzt getan haben. Geschieht es noch einmal, speichern Sie den Bericht und geben Sie ihn dem, der VAMT-Qt betreut.</translation>
  </message>
  <message>
   <source>The window made a mistake</source>
   <translation>Das Fenster hat einen Fehler gemacht</translation>
  </message>
  <message>
   <source>Close the program</source>
   <translation>Programm beenden</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Save report…</source>
   <translation>Bericht speichern…</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>Bericht speichern</translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation>Text (*.txt)</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>What is safe</source>
   <translation>Was sicher ist</translation>
  </message>
  <message>
   <source>What to do next</source>
   <translation>Was als Nächstes zu tun ist</translation>
  </message>
  <message>
   <source>Product keys, IDs and passwords are taken out. Names of machines may be in it.</source>
   <translation>Produktschlüssel, IDs und Kennwörter sind entfernt. Rechnernamen können darin stehen.</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <source>Good</source>
   <translation>In Ordnung</translation>
  </message>
  <message>
   <source>Broken</source>
   <translation>Gestört</translation>
  </message>
  <message>
   <source>Not tried</source>
   <translation>Nicht versucht</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>Port</translation>
  </message>
  <message>
   <source>Who answers</source>
   <translation>Wer antwortet</translation>
  </message>
  <message>
   <source>Host key or certificate</source>
   <translation>Hostschlüssel oder Zertifikat</translation>
  </message>
  <message>
   <source>Logon</source>
   <translation>Anmeldung</translation>
  </message>
  <message>
   <source>Rights</source>
   <translation>Rechte</translation>
  </message>
  <message>
   <source>licensing service</source>
   <translation>Lizenzierungsdienst</translation>
  </message>
  <message>
   <source>Licensing service</source>
   <translation>Lizenzierungsdienst</translation>
  </message>
  <message>
   <source>Diagnose {name}</source>
   <translation>{name} untersuchen</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>The way to its licences is tried piece by piece. Nothing on the machine is changed, and its password is tried once.</source>
   <translation>Der Weg zu den Lizenzen wird Stück für Stück geprüft. Am Rechner wird nichts geändert, und sein Kennwort wird einmal versucht.</translation>
  </message>
  <message>
   <source>Try again. If it happens again, look into the log.</source>
   <translation>Versuchen Sie es erneut. Geschieht es wieder, sehen Sie ins Protokoll.</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Was geschehen ist</translation>
  </message>
  <message numerus="yes">
   <source>{clearinghouse} told what remains of %n keys.</source>
   <extracomment>One: {clearinghouse} told what remains of %n key.</extracomment>
   <translation>
    <numerusform>{clearinghouse} hat gesagt, was von %n Schlüssel übrig ist.</numerusform>
    <numerusform>{clearinghouse} hat gesagt, was von %n Schlüsseln übrig ist.</numerusform>
   </translation>
  </message>
  <message>
   <source>Fetch what remains</source>
   <translation>Restbestand abrufen</translation>
  </message>
  <message numerus="yes">
   <source>Of %n keys it told nothing: no machine here has shown an installation ID of them yet, or they are not known there.</source>
   <extracomment>One: Of %n key it told nothing: no machine here has shown an installation ID of them yet, or they are not known there.</extracomment>
   <translation>
    <numerusform>Über %n Schlüssel hat sie nichts gesagt: Noch kein Rechner hat hier eine Installations-ID dafür gezeigt, oder er ist dort nicht bekannt.</numerusform>
    <numerusform>Über %n Schlüssel hat sie nichts gesagt: Noch kein Rechner hat hier eine Installations-ID dafür gezeigt, oder sie sind dort nicht bekannt.</numerusform>
   </translation>
  </message>
  <message>
   <source>Fetch counts</source>
   <translation>Bestände abrufen</translation>
  </message>
  <message>
   <source>The clearinghouse is asked what remains of every MAK in the list. Its answer is kept in the ledger and compared with our own count. Nothing is spent by asking.</source>
   <translation>Die Clearingstelle wird gefragt, was von jedem MAK der Liste übrig ist. Ihre Antwort kommt ins Journal und wird mit der eigenen Zählung verglichen. Fragen verbraucht nichts.</translation>
  </message>
  <message>
   <source>There is no clearinghouse that tells what remains.</source>
   <translation>Keine Clearingstelle sagt, was übrig ist.</translation>
  </message>
  <message>
   <source>Add one, or look the counts up in the portal and enter them key by key.</source>
   <translation>Fügen Sie eine hinzu, oder sehen Sie die Zahlen im Portal nach und geben Sie sie Schlüssel für Schlüssel ein.</translation>
  </message>
  <message numerus="yes">
   <source>on %n machines</source>
   <extracomment>One: on %n machine</extracomment>
   <translation>
    <numerusform>auf %n Rechner</numerusform>
    <numerusform>auf %n Rechnern</numerusform>
   </translation>
  </message>
  <message>
   <source>Rearm {count}?</source>
   <translation>Zurücksetzen (Rearm): {count}?</translation>
  </message>
  <message>
   <source>Each machine has few rearms and has to be restarted afterwards. Licences stay.</source>
   <translation>Jeder Rechner kann nur wenige Male zurückgesetzt werden und muss danach neu starten. Lizenzen bleiben.</translation>
  </message>
  <message>
   <source>Clear the key from the registry of {count}?</source>
   <translation>Schlüssel aus der Registrierung löschen: {count}?</translation>
  </message>
  <message>
   <source>Others can read it there. Licences and installed keys stay as they are.</source>
   <translation>Andere können ihn dort lesen. Lizenzen und installierte Schlüssel bleiben, wie sie sind.</translation>
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
   <translation>Zurücksetzen (Rearm): {count}</translation>
  </message>
  <message>
   <source>Clear on {count}</source>
   <translation>Löschen: {count}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>This cannot be undone.</source>
   <translation>Das lässt sich nicht rückgängig machen.</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Durchsuchen…</translation>
  </message>
  <message>
   <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
   <translation>Listen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Import machines</source>
   <translation>Rechner importieren</translation>
  </message>
  <message>
   <source>A table with a header line, or simply one address a line.</source>
   <translation>Eine Tabelle mit Kopfzeile oder einfach eine Adresse pro Zeile.</translation>
  </message>
  <message>
   <source>Import product keys</source>
   <translation>Produktschlüssel importieren</translation>
  </message>
  <message>
   <source>A table with the column key, or one key a line.</source>
   <translation>Eine Tabelle mit der Spalte key oder ein Schlüssel pro Zeile.</translation>
  </message>
  <message>
   <source>Path of the file</source>
   <translation>Pfad der Datei</translation>
  </message>
  <message>
   <source>Columns in any order: name, address, port, carrier (ssh, winrm, winrm-https or kit), site, tags, credential, host_key. Name or address is enough.</source>
   <translation>Spalten in beliebiger Reihenfolge: name, address, port, carrier (ssh, winrm, winrm-https oder kit), site, tags, credential, host_key. Name oder Adresse genügt.</translation>
  </message>
  <message>
   <source>Machines that are known by name get the list's values and keep their history. A list with a fault in it changes nothing.</source>
   <translation>Rechner, deren Name bekannt ist, erhalten die Werte der Liste und behalten ihren Verlauf. Eine Liste mit einem Fehler ändert nichts.</translation>
  </message>
  <message>
   <source>Further columns: kind (mak, gvlk, csvlk, retail), description, product, purchased. The keys are kept sealed; only their last five are shown.</source>
   <translation>Weitere Spalten: kind (mak, gvlk, csvlk, retail), description, product, purchased. Die Schlüssel werden versiegelt aufbewahrt; gezeigt werden nur ihre letzten fünf Zeichen.</translation>
  </message>
  <message>
   <source>Delete the file afterwards: it holds the keys in the open.</source>
   <translation>Löschen Sie die Datei danach: Sie enthält die Schlüssel im Klartext.</translation>
  </message>
  <message>
   <source>Show and record</source>
   <translation>Zeigen und aufzeichnen</translation>
  </message>
  <message>
   <source>What remains of …{last_five}</source>
   <translation>Restbestand von …{last_five}</translation>
  </message>
  <message>
   <source>Activations that remain</source>
   <translation>Verbleibende Aktivierungen</translation>
  </message>
  <message>
   <source>Where it was read</source>
   <translation>Wo es abgelesen wurde</translation>
  </message>
  <message>
   <source>Licence portal</source>
   <translation>Lizenzportal</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>Bemerkung</translation>
  </message>
  <message>
   <source>Remain</source>
   <translation>Übrig</translation>
  </message>
  <message>
   <source>Read in</source>
   <translation>Abgelesen in</translation>
  </message>
  <message>
   <source>Terms of …{last_five}</source>
   <translation>Bedingungen von …{last_five}</translation>
  </message>
  <message>
   <source>Warn below</source>
   <translation>Warnen unter</translation>
  </message>
  <message>
   <source>Warn below share</source>
   <translation>Warnen unter Anteil</translation>
  </message>
  <message>
   <source>Expires</source>
   <translation>Läuft ab</translation>
  </message>
  <message>
   <source>Never; or 2027-06-30</source>
   <translation>Nie; oder 2027-06-30</translation>
  </message>
  <message>
   <source>Edition</source>
   <translation>Edition</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Vertrag</translation>
  </message>
  <message>
   <source>Sites</source>
   <translation>Standorte</translation>
  </message>
  <message>
   <source>Any; or Berlin | Lisbon</source>
   <translation>Beliebig; oder Berlin | Lissabon</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Inhaber</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>Bemerkungen</translation>
  </message>
  <message>
   <source>Show the whole key …{last_five}?</source>
   <translation>Ganzen Schlüssel …{last_five} zeigen?</translation>
  </message>
  <message>
   <source>Product key</source>
   <translation>Produktschlüssel</translation>
  </message>
  <message>
   <source>Hidden again.</source>
   <translation>Wieder verborgen.</translation>
  </message>
  <message>
   <source>Seeing it once more is another entry with another reason.</source>
   <translation>Ihn noch einmal zu sehen ist ein weiterer Eintrag mit einem weiteren Grund.</translation>
  </message>
  <message>
   <source>Copy for {seconds} seconds</source>
   <translation>Für {seconds} Sekunden kopieren</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingeben</translation>
  </message>
  <message>
   <source>It is kept in the ledger with your name and compared with our own count.</source>
   <translation>Es steht mit Ihrem Namen im Journal und wird mit der eigenen Zählung verglichen.</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>Nicht nötig</translation>
  </message>
  <message>
   <source>A key with sites is used on machines of these sites alone. A warning stands on the dashboard as soon as fewer are left; 0 never warns.</source>
   <translation>Ein Schlüssel mit Standorten wird nur auf Rechnern dieser Standorte benutzt. Eine Warnung steht in der Übersicht, sobald weniger übrig sind; 0 warnt nie.</translation>
  </message>
  <message>
   <source>or below</source>
   <translation>oder unter</translation>
  </message>
  <message>
   <source>That you saw it is written into the ledger for good, with your reason. It hides itself after {seconds} seconds.</source>
   <translation>Dass Sie ihn gesehen haben, steht mit Ihrem Grund für immer im Journal. Nach {seconds} Sekunden verbirgt er sich wieder.</translation>
  </message>
  <message>
   <source>What it is needed for</source>
   <translation>Wofür er gebraucht wird</translation>
  </message>
  <message>
   <source>Say what the key is needed for</source>
   <translation>Sagen Sie, wofür der Schlüssel gebraucht wird</translation>
  </message>
  <message>
   <source>Machines at once</source>
   <translation>Rechner gleichzeitig</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>Insgesamt</translation>
  </message>
  <message>
   <source>Of one site</source>
   <translation>An einem Standort</translation>
  </message>
  <message>
   <source>As many as in all</source>
   <translation>So viele wie insgesamt</translation>
  </message>
  <message>
   <source>Sites take turns. Fewer machines of one site spare a slow line. Runs that begin from now on go by it.</source>
   <translation>Standorte wechseln sich ab. Weniger Rechner eines Standorts schonen eine langsame Leitung. Es gilt für Läufe, die ab jetzt beginnen.</translation>
  </message>
  <message>
   <source>Close during a run?</source>
   <translation>Während eines Laufs schließen?</translation>
  </message>
  <message numerus="yes">
   <source>%n runs are under way. They can finish without the window: the program ends by itself once they are over. If you stop them, machines that are being worked on come to the end of their step and the others are left alone. Nothing is lost, and the runs can be begun again.</source>
   <extracomment>One: %n run is under way. It can finish without the window: the program ends by itself once it is over. If you stop it, machines that are being worked on come to the end of their step and the others are left alone. Nothing is lost, and the run can be begun again.</extracomment>
   <translation>
    <numerusform>%n Lauf ist im Gange. Er kann ohne das Fenster zu Ende laufen: Das Programm beendet sich danach von selbst. Halten Sie ihn an, beenden Rechner in Arbeit ihren Schritt und die anderen bleiben, wie sie sind. Nichts geht verloren, und der Lauf kann wieder begonnen werden.</numerusform>
    <numerusform>%n Läufe sind im Gange. Sie können ohne das Fenster zu Ende laufen: Das Programm beendet sich danach von selbst. Halten Sie sie an, beenden Rechner in Arbeit ihren Schritt und die anderen bleiben, wie sie sind. Nichts geht verloren, und die Läufe können wieder begonnen werden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Close, let them finish</source>
   <extracomment>One: Close, let it finish</extracomment>
   <translation>
    <numerusform>Schließen, zu Ende laufen lassen</numerusform>
    <numerusform>Schließen, zu Ende laufen lassen</numerusform>
   </translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation>Anhalten und schließen</translation>
  </message>
  <message>
   <source>Keep running</source>
   <translation>Weiterlaufen lassen</translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <extracomment>One: %n entry</extracomment>
   <translation>
    <numerusform>%n Eintrag</numerusform>
    <numerusform>%n Einträge</numerusform>
   </translation>
  </message>
  <message>
   <source>Export the ledger</source>
   <translation>Journal exportieren</translation>
  </message>
  <message>
   <source>Ledger (*.jsonl)</source>
   <translation>Journal (*.jsonl)</translation>
  </message>
  <message>
   <source>{entries} exported.</source>
   <translation>{entries} exportiert.</translation>
  </message>
  <message>
   <source>Anchor the ledger</source>
   <translation>Journal verankern</translation>
  </message>
  <message>
   <source>Digest</source>
   <translation>Hashwert</translation>
  </message>
  <message>
   <source>Anchor (*.json)</source>
   <translation>Anker (*.json)</translation>
  </message>
  <message>
   <source>The ledger is anchored at entry {seq}.</source>
   <translation>Das Journal ist bei Eintrag {seq} verankert.</translation>
  </message>
  <message>
   <source>{path}: keep it elsewhere.</source>
   <translation>{path}: Bewahren Sie ihn anderswo auf.</translation>
  </message>
  <message>
   <source>Entry {seq}, {at} (local)</source>
   <translation>Eintrag {seq}, {at} (Ortszeit)</translation>
  </message>
  <message>
   <source>Verify against files</source>
   <translation>Gegen Dateien prüfen</translation>
  </message>
  <message>
   <source>Anchor</source>
   <translation>Anker</translation>
  </message>
  <message>
   <source>Anchor (*.json);;All files (*)</source>
   <translation>Anker (*.json);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Ledger (*.jsonl);;All files (*)</source>
   <translation>Journal (*.jsonl);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Correct what …{last_five} spent</source>
   <translation>Verbrauch von …{last_five} berichtigen</translation>
  </message>
  <message>
   <source>Activations more or fewer</source>
   <translation>Aktivierungen mehr oder weniger</translation>
  </message>
  <message>
   <source>More or fewer</source>
   <translation>Mehr oder weniger</translation>
  </message>
  <message>
   <source>Every entry as a line of JSON. Anybody can verify the file without this program, with the script verify_ledger.py of its documentation.</source>
   <translation>Jeder Eintrag als eine Zeile JSON. Jeder kann die Datei ohne dieses Programm prüfen, mit dem Skript verify_ledger.py aus seiner Dokumentation.</translation>
  </message>
  <message>
   <source>Write the file</source>
   <translation>Datei schreiben</translation>
  </message>
  <message>
   <source>Kept where nobody who may write the database can change it, the end of the ledger as it is now shows later whether entries were cut off.</source>
   <translation>Aufbewahrt, wo niemand mit Schreibrecht auf die Datenbank es ändern kann, zeigt das jetzige Ende des Journals später, ob Einträge abgeschnitten wurden.</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>The ledger must go through the entry of an anchor, and an export must agree with it. One of the two is enough; the ledger itself is always checked.</source>
   <translation>Das Journal muss durch den Eintrag eines Ankers gehen, und ein Export muss mit ihm übereinstimmen. Eines von beiden genügt; das Journal selbst wird immer geprüft.</translation>
  </message>
  <message>
   <source>Nothing is edited: a correction is a further entry of the ledger and counts from now on. More than 0 was spent elsewhere, less than 0 was given back.</source>
   <translation>Bearbeitet wird nichts: Eine Berichtigung ist ein weiterer Eintrag im Journal und zählt ab jetzt. Mehr als 0 wurde anderswo verbraucht, weniger als 0 zurückgegeben.</translation>
  </message>
  <message>
   <source>Activated by telephone before we began</source>
   <translation>Telefonisch aktiviert, bevor wir begannen</translation>
  </message>
  <message>
   <source>0 changes nothing.</source>
   <translation>0 ändert nichts.</translation>
  </message>
  <message>
   <source>Enter how many more or fewer were spent.</source>
   <translation>Geben Sie ein, wie viele mehr oder weniger verbraucht wurden.</translation>
  </message>
  <message>
   <source>All other machines</source>
   <translation>Alle anderen Rechner</translation>
  </message>
  <message>
   <source>Site</source>
   <translation>Standort</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Markierung</translation>
  </message>
  <message>
   <source>Named</source>
   <translation>Namens</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Logons in order</source>
   <translation>Anmeldungen der Reihe nach</translation>
  </message>
  <message>
   <source>Machines</source>
   <translation>Rechner</translation>
  </message>
  <message>
   <source>, then </source>
   <translation>, dann </translation>
  </message>
  <message>
   <source>Nothing is assigned yet</source>
   <translation>Noch nichts zugewiesen</translation>
  </message>
  <message>
   <source>Each machine uses the logon that was chosen for it.</source>
   <translation>Jeder Rechner benutzt die Anmeldung, die für ihn gewählt wurde.</translation>
  </message>
  <message>
   <source>Assign…</source>
   <translation>Zuweisen…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Assign logons</source>
   <translation>Anmeldungen zuweisen</translation>
  </message>
  <message>
   <source>Logons for “{where}”</source>
   <translation>Anmeldungen für „{where}“</translation>
  </message>
  <message>
   <source>Assign</source>
   <translation>Zuweisen</translation>
  </message>
  <message>
   <source>They are tried in this order. The next one is tried where a machine refuses the one before; each wrong password reaches one machine only.</source>
   <translation>Sie werden in dieser Reihenfolge versucht. Die nächste wird versucht, wo ein Rechner die vorige ablehnt; jedes falsche Kennwort erreicht nur einen Rechner.</translation>
  </message>
  <message>
   <source>Choose at least one logon.</source>
   <translation>Wählen Sie mindestens eine Anmeldung.</translation>
  </message>
  <message>
   <source>A rule without logons can be removed instead.</source>
   <translation>Eine Regel ohne Anmeldungen kann stattdessen entfernt werden.</translation>
  </message>
  <message>
   <source>There is no {kind} to choose yet.</source>
   <translation>Noch nichts zu wählen: {kind}.</translation>
  </message>
  <message>
   <source>Where logons are used</source>
   <translation>Wo Anmeldungen benutzt werden</translation>
  </message>
  <message>
   <source>The closest that fits a machine counts: its own logon, else its tags, else its site, else what is said for all others.</source>
   <translation>Es zählt das Nächstliegende, das zu einem Rechner passt: seine eigene Anmeldung, sonst seine Markierungen, sonst sein Standort, sonst was für alle anderen gilt.</translation>
  </message>
  <message numerus="yes">
   <source>%n machines have no logon at all.</source>
   <extracomment>One: %n machine has no logon at all.</extracomment>
   <translation>
    <numerusform>%n Rechner hat gar keine Anmeldung.</numerusform>
    <numerusform>%n Rechner haben gar keine Anmeldung.</numerusform>
   </translation>
  </message>
  <message>
   <source>First</source>
   <translation>Zuerst</translation>
  </message>
  <message>
   <source>Then, {number}</source>
   <translation>Dann, {number}</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Dann</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <source>rules</source>
   <translation>Regeln</translation>
  </message>
  <message>
   <source>certificate and private key in one PEM file</source>
   <translation>Zertifikat und privater Schlüssel in einer PEM-Datei</translation>
  </message>
  <message>
   <source>for example: Plant North</source>
   <translation>zum Beispiel: Werk Nord</translation>
  </message>
  <message>
   <source>User</source>
   <translation>Benutzer</translation>
  </message>
  <message>
   <source>administrator or DOMAIN\user</source>
   <translation>administrator oder DOMÄNE\benutzer</translation>
  </message>
  <message>
   <source>path of the file</source>
   <translation>Pfad der Datei</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Kennwort</translation>
  </message>
  <message>
   <source>Choose the logon</source>
   <translation>Anmeldung wählen</translation>
  </message>
  <message>
   <source>New logon…</source>
   <translation>Neue Anmeldung…</translation>
  </message>
  <message>
   <source>No logons yet</source>
   <translation>Noch keine Anmeldungen</translation>
  </message>
  <message>
   <source>Enter an account with administrator's rights on the machines.</source>
   <translation>Geben Sie ein Konto mit Administratorrechten auf den Rechnern ein.</translation>
  </message>
  <message>
   <source>New…</source>
   <translation>Neu…</translation>
  </message>
  <message>
   <source>New logon</source>
   <translation>Neue Anmeldung</translation>
  </message>
  <message>
   <source>Change logon “{name}”</source>
   <translation>Anmeldung „{name}“ ändern</translation>
  </message>
  <message>
   <source>Save logon</source>
   <translation>Anmeldung speichern</translation>
  </message>
  <message>
   <source>An account with administrator's rights on the machines. Its secret is kept sealed, is never shown again, and serves for nothing but the logon.</source>
   <translation>Ein Konto mit Administratorrechten auf den Rechnern. Sein Geheimnis wird versiegelt aufbewahrt, nie wieder gezeigt und dient nur der Anmeldung.</translation>
  </message>
  <message>
   <source>A logon needs a name and a user.</source>
   <translation>Eine Anmeldung braucht einen Namen und einen Benutzer.</translation>
  </message>
  <message>
   <source>This kind of logon needs a password.</source>
   <translation>Diese Art der Anmeldung braucht ein Kennwort.</translation>
  </message>
  <message>
   <source>This kind of logon needs a file.</source>
   <translation>Diese Art der Anmeldung braucht eine Datei.</translation>
  </message>
  <message>
   <source>Give the path of the private key.</source>
   <translation>Geben Sie den Pfad des privaten Schlüssels an.</translation>
  </message>
  <message>
   <source>passphrase of the file, empty for none</source>
   <translation>Passphrase der Datei, leer für keine</translation>
  </message>
  <message numerus="yes">
   <source>Use for %n machines</source>
   <extracomment>One: Use for %n machine</extracomment>
   <translation>
    <numerusform>Für %n Rechner verwenden</numerusform>
    <numerusform>Für %n Rechner verwenden</numerusform>
   </translation>
  </message>
  <message>
   <source>A refused logon is tried once a machine and not again, so that no account is locked out.</source>
   <translation>Eine abgelehnte Anmeldung wird einmal je Rechner versucht und nicht noch einmal, damit kein Konto gesperrt wird.</translation>
  </message>
  <message>
   <source>There is no logon yet.</source>
   <translation>Es gibt noch keine Anmeldung.</translation>
  </message>
  <message>
   <source>Make one first.</source>
   <translation>Legen Sie zuerst eine an.</translation>
  </message>
  <message>
   <source>Logons</source>
   <translation>Anmeldungen</translation>
  </message>
  <message>
   <source>By these the program logs on to machines. Passwords are kept sealed and never shown.</source>
   <translation>Damit meldet sich das Programm an Rechnern an. Kennwörter werden versiegelt aufbewahrt und nie gezeigt.</translation>
  </message>
  <message numerus="yes">
   <source>%n machines will have no logon until another is chosen.</source>
   <extracomment>One: %n machine will have no logon until another is chosen.</extracomment>
   <translation>
    <numerusform>%n Rechner hat keine Anmeldung mehr, bis eine andere gewählt wird.</numerusform>
    <numerusform>%n Rechner haben keine Anmeldung mehr, bis eine andere gewählt wird.</numerusform>
   </translation>
  </message>
  <message>
   <source>No machine uses it.</source>
   <translation>Kein Rechner benutzt sie.</translation>
  </message>
  <message>
   <source>logon</source>
   <translation>Anmeldung</translation>
  </message>
  <message>
   <source>logons</source>
   <translation>Anmeldungen</translation>
  </message>
  <message>
   <source>Remove the logon</source>
   <translation>Anmeldung entfernen</translation>
  </message>
  <message>
   <source>Leave as it is</source>
   <translation>Lassen, wie es ist</translation>
  </message>
  <message>
   <source>IPv4 and IPv6</source>
   <translation>IPv4 und IPv6</translation>
  </message>
  <message>
   <source>IPv4 only</source>
   <translation>Nur IPv4</translation>
  </message>
  <message>
   <source>IPv6 only</source>
   <translation>Nur IPv6</translation>
  </message>
  <message>
   <source>the same as the name</source>
   <translation>wie der Name</translation>
  </message>
  <message>
   <source>Carrier</source>
   <translation>Zugang</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Markierungen</translation>
  </message>
  <message>
   <source>Jump hosts</source>
   <translation>Sprunghosts</translation>
  </message>
  <message>
   <source>profile@host:22, nearest first</source>
   <translation>profil@host:22, der nächste zuerst</translation>
  </message>
  <message>
   <source>Addresses</source>
   <translation>Adressen</translation>
  </message>
  <message>
   <source>Allow outdated algorithms</source>
   <translation>Veraltete Verfahren erlauben</translation>
  </message>
  <message>
   <source>Edit {count}</source>
   <translation>Bearbeiten: {count}</translation>
  </message>
  <message>
   <source>Tags to add</source>
   <translation>Markierungen hinzufügen</translation>
  </message>
  <message>
   <source>Add a machine</source>
   <translation>Rechner hinzufügen</translation>
  </message>
  <message>
   <source>Edit {name}</source>
   <translation>{name} bearbeiten</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>Noch keine</translation>
  </message>
  <message>
   <source>Enter a name.</source>
   <translation>Geben Sie einen Namen ein.</translation>
  </message>
  <message>
   <source>A machine needs a name.</source>
   <translation>Ein Rechner braucht einen Namen.</translation>
  </message>
  <message>
   <source>What is left empty stays as it is on each of them.</source>
   <translation>Was leer bleibt, bleibt bei jedem, wie es ist.</translation>
  </message>
  <message>
   <source>Nothing was changed yet.</source>
   <translation>Es wurde noch nichts geändert.</translation>
  </message>
  <message>
   <source>Fill in what they shall have in common.</source>
   <translation>Füllen Sie aus, was sie gemeinsam haben sollen.</translation>
  </message>
  <message>
   <source>Add machine</source>
   <translation>Rechner hinzufügen</translation>
  </message>
  <message>
   <source>Save changes</source>
   <translation>Änderungen speichern</translation>
  </message>
  <message>
   <source>A name is enough where the network knows it.</source>
   <translation>Ein Name genügt, wenn das Netz ihn kennt.</translation>
  </message>
  <message>
   <source>The name stays, because its history stands under it.</source>
   <translation>Der Name bleibt, weil sein Verlauf darunter steht.</translation>
  </message>
  <message>
   <source>No key: look, and deposit what waits</source>
   <translation>Kein Schlüssel: nachsehen und eintragen, was wartet</translation>
  </message>
  <message>
   <source>Make a carry kit for {count}</source>
   <translation>Offline-Kit anlegen: {count}</translation>
  </message>
  <message>
   <source>A new folder on the stick</source>
   <translation>Ein neuer Ordner auf dem Stick</translation>
  </message>
  <message>
   <source>Key to install</source>
   <translation>Zu installierender Schlüssel</translation>
  </message>
  <message>
   <source>Take the key along, under a passphrase</source>
   <translation>Den Schlüssel mitnehmen, unter einer Passphrase</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>Noch einmal</translation>
  </message>
  <message>
   <source>The kit for {machines} is in {path}; {deposits} went along.</source>
   <translation>Das Kit für {machines} liegt in {path}; {deposits} mitgegeben.</translation>
  </message>
  <message>
   <source>Print what-to-do.txt for whoever carries it.</source>
   <translation>Drucken Sie what-to-do.txt für den, der es trägt.</translation>
  </message>
  <message>
   <source>Make kit</source>
   <translation>Kit anlegen</translation>
  </message>
  <message>
   <source>A folder for a stick. Somebody runs it on each machine and brings it back; its results are then taken in here. Nothing is spent by it.</source>
   <translation>Ein Ordner für einen Stick. Jemand führt ihn auf jedem Rechner aus und bringt ihn zurück; seine Ergebnisse werden dann hier übernommen. Das verbraucht nichts.</translation>
  </message>
  <message>
   <source>Four or five words</source>
   <translation>Vier oder fünf Wörter</translation>
  </message>
  <message>
   <source>No folder was chosen yet.</source>
   <translation>Es wurde noch kein Ordner gewählt.</translation>
  </message>
  <message>
   <source>Name a new folder on the stick.</source>
   <translation>Nennen Sie einen neuen Ordner auf dem Stick.</translation>
  </message>
  <message>
   <source>There is no passphrase yet.</source>
   <translation>Es gibt noch keine Passphrase.</translation>
  </message>
  <message>
   <source>It is asked for at each machine.</source>
   <translation>An jedem Rechner wird danach gefragt.</translation>
  </message>
  <message>
   <source>The two are not the same.</source>
   <translation>Die beiden sind nicht gleich.</translation>
  </message>
  <message>
   <source>Enter it once more.</source>
   <translation>Geben Sie sie noch einmal ein.</translation>
  </message>
  <message numerus="yes">
   <source>%n confirmation IDs go along.</source>
   <extracomment>One: %n confirmation ID goes along.</extracomment>
   <translation>
    <numerusform>%n Bestätigungs-ID geht mit.</numerusform>
    <numerusform>%n Bestätigungs-IDs gehen mit.</numerusform>
   </translation>
  </message>
  <message>
   <source>No confirmation ID waits for these machines.</source>
   <translation>Für diese Rechner wartet keine Bestätigungs-ID.</translation>
  </message>
  <message>
   <source>It opens the stored product keys and passwords if the keyring is lost or the passphrase forgotten. It is shown this once; a code from before is void. Keep it apart from this computer.</source>
   <translation>Er öffnet die gespeicherten Produktschlüssel und Kennwörter, wenn der Schlüsselbund verloren oder die Passphrase vergessen ist. Er wird nur dieses eine Mal gezeigt; ein früherer Code ist ungültig. Bewahren Sie ihn getrennt von diesem Computer auf.</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Wiederherstellungscode</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Last group</source>
   <translation>Letzte Gruppe</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Speichern…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Drucken…</translation>
  </message>
  <message>
   <source>I have kept it</source>
   <translation>Ich habe ihn verwahrt</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Kopiert.</translation>
  </message>
  <message>
   <source>The clipboard forgets it in {seconds} seconds.</source>
   <translation>Die Zwischenablage vergisst ihn in {seconds} Sekunden.</translation>
  </message>
  <message>
   <source>Save the recovery code</source>
   <translation>Wiederherstellungscode speichern</translation>
  </message>
  <message>
   <source>Saved as {path}</source>
   <translation>Gespeichert als {path}</translation>
  </message>
  <message>
   <source>Move it away from this computer.</source>
   <translation>Schaffen Sie ihn von diesem Computer fort.</translation>
  </message>
  <message>
   <source>Use the recovery code</source>
   <translation>Wiederherstellungscode verwenden</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Neue Passphrase</translation>
  </message>
  <message>
   <source>Make the code</source>
   <translation>Code erzeugen</translation>
  </message>
  <message>
   <source>The last four characters</source>
   <translation>Die letzten vier Zeichen</translation>
  </message>
  <message>
   <source>Group {number}: {group}</source>
   <translation>Gruppe {number}: {group}</translation>
  </message>
  <message>
   <source>Handed to the printer.</source>
   <translation>An den Drucker gegeben.</translation>
  </message>
  <message>
   <source>No file is left behind by this program; a printer or its queue may remember what it printed.</source>
   <translation>Dieses Programm hinterlässt keine Datei; ein Drucker oder seine Warteschlange kann sich merken, was er gedruckt hat.</translation>
  </message>
  <message>
   <source>The printer did not take it.</source>
   <translation>Der Drucker hat ihn nicht angenommen.</translation>
  </message>
  <message>
   <source>Save it, or write it down by hand.</source>
   <translation>Speichern Sie ihn, oder schreiben Sie ihn von Hand ab.</translation>
  </message>
  <message>
   <source>The recovery code was closed before you confirmed that it is kept.</source>
   <translation>Der Wiederherstellungscode wurde geschlossen, bevor Sie bestätigt haben, dass er verwahrt ist.</translation>
  </message>
  <message>
   <source>If it is not, make another one: Settings, Keys and passwords.</source>
   <translation>Ist er es nicht, erzeugen Sie einen anderen: Einstellungen, Schlüssel und Kennwörter.</translation>
  </message>
  <message>
   <source>Open</source>
   <comment>what the recovery code opens</comment>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>The stored product keys and passwords open by the newest code, and lie under the passphrase that you choose now. Leave it empty to keep them in the system's keyring.</source>
   <translation>Die gespeicherten Produktschlüssel und Kennwörter öffnen sich mit dem neuesten Code und liegen dann unter der Passphrase, die Sie jetzt wählen. Lassen Sie sie leer, um sie im Schlüsselbund des Systems zu behalten.</translation>
  </message>
  <message>
   <source>Eight groups of four</source>
   <translation>Acht Gruppen zu vier Zeichen</translation>
  </message>
  <message>
   <source>Enter the recovery code.</source>
   <translation>Geben Sie den Wiederherstellungscode ein.</translation>
  </message>
  <message>
   <source>That is not its last group.</source>
   <translation>Das ist nicht seine letzte Gruppe.</translation>
  </message>
  <message>
   <source>Read it from what you kept, not from the screen.</source>
   <translation>Lesen Sie sie von dem ab, was Sie verwahrt haben, nicht vom Bildschirm.</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>Die beiden Passphrasen sind nicht gleich.</translation>
  </message>
  <message>
   <source>under which it is chosen</source>
   <translation>unter dem sie gewählt wird</translation>
  </message>
  <message>
   <source>Change {known}</source>
   <translation>{known} ändern</translation>
  </message>
  <message>
   <source>Set up: {title}</source>
   <translation>Einrichten: {title}</translation>
  </message>
  <message>
   <source>What this plug-in asks for. Secrets are kept sealed; the rest can be read by everybody who can read this station's data.</source>
   <translation>Was dieses Plug-in braucht. Geheimnisse werden versiegelt aufbewahrt; den Rest kann jeder lesen, der die Daten dieser Station lesen kann.</translation>
  </message>
  <message>
   <source>may stay empty</source>
   <translation>darf leer bleiben</translation>
  </message>
  <message>
   <source>A new scan</source>
   <translation>Neuer Scan</translation>
  </message>
  <message>
   <source>Pictures ({end});;All files (*)</source>
   <translation>Bilder ({end});;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Scan codes</source>
   <translation>Codes scannen</translation>
  </message>
  <message>
   <source>Go on with</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Vergessen</translation>
  </message>
  <message>
   <source>Nothing was read yet.</source>
   <translation>Es wurde noch nichts gelesen.</translation>
  </message>
  <message>
   <source>Pictures…</source>
   <translation>Bilder…</translation>
  </message>
  <message>
   <source>Folder…</source>
   <translation>Ordner…</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Wird gelesen…</translation>
  </message>
  <message numerus="yes">
   <source>{have} of %n codes read</source>
   <extracomment>One: {have} of %n code read</extracomment>
   <translation>
    <numerusform>{have} von %n Code gelesen</numerusform>
    <numerusform>{have} von %n Codes gelesen</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing new was read.</source>
   <translation>Es wurde nichts Neues gelesen.</translation>
  </message>
  <message numerus="yes">
   <source>{have} of %n codes read.</source>
   <extracomment>One: {have} of %n code read.</extracomment>
   <translation>
    <numerusform>{have} von %n Code gelesen.</numerusform>
    <numerusform>{have} von %n Codes gelesen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Pictures of codes</source>
   <translation>Bilder von Codes</translation>
  </message>
  <message>
   <source>Folder of pictures</source>
   <translation>Ordner mit Bildern</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>Choose photographs of the codes or a folder of them, or drop them here. What was read is kept, so missing ones can follow later.</source>
   <translation>Wählen Sie Fotos der Codes oder einen Ordner damit, oder ziehen Sie sie hierher. Gelesenes bleibt erhalten, Fehlendes kann also später folgen.</translation>
  </message>
  <message>
   <source>Scan {set}: {read}</source>
   <translation>Scan {set}: {read}</translation>
  </message>
  <message>
   <source>The pictures show codes of several batches.</source>
   <translation>Die Bilder zeigen Codes mehrerer Stapel.</translation>
  </message>
  <message>
   <source>Several batches were found.</source>
   <translation>Es wurden mehrere Stapel gefunden.</translation>
  </message>
  <message>
   <source>Scan the pictures of one batch at a time.</source>
   <translation>Scannen Sie die Bilder eines Stapels nach dem anderen.</translation>
  </message>
  <message>
   <source>Still missing: {numbers}.</source>
   <translation>Es fehlen noch: {numbers}.</translation>
  </message>
  <message>
   <source>Nothing is missing.</source>
   <translation>Es fehlt nichts.</translation>
  </message>
  <message numerus="yes">
   <source>and %n more pictures</source>
   <extracomment>One: and %n more picture</extracomment>
   <translation>
    <numerusform>und %n weiteres Bild</numerusform>
    <numerusform>und %n weitere Bilder</numerusform>
   </translation>
  </message>
  <message>
   <source>Code {number} of {total}</source>
   <translation>Code {number} von {total}</translation>
  </message>
  <message>
   <source>Batch {id} as codes</source>
   <translation>Stapel {id} als Codes</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>Schleife</translation>
  </message>
  <message>
   <source>Seconds for each code</source>
   <translation>Sekunden je Code</translation>
  </message>
  <message>
   <source>s each</source>
   <translation>s je Code</translation>
  </message>
  <message>
   <source>Whole screen</source>
   <translation>Ganzer Bildschirm</translation>
  </message>
  <message>
   <source>Photograph each code, in any order. The other station says which are missing. Whoever sees the screen can read the installation IDs.</source>
   <translation>Fotografieren Sie jeden Code, in beliebiger Reihenfolge. Die andere Station sagt, welche fehlen. Wer den Bildschirm sieht, kann die Installations-IDs lesen.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Station cards (*.vamtcard *.txt);;All files (*)</source>
   <translation>Stationskarten (*.vamtcard *.txt);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Enrol a station</source>
   <translation>Station aufnehmen</translation>
  </message>
  <message>
   <source>Somebody read it aloud from that station's own screen</source>
   <translation>Jemand hat ihn vom Bildschirm jener Station vorgelesen</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Name here</source>
   <translation>Name hier</translation>
  </message>
  <message>
   <source>Read the card</source>
   <translation>Karte lesen</translation>
  </message>
  <message>
   <source>Claims to be {name}, {role} side.{known}</source>
   <translation>Gibt an, {name} zu sein, Seite: {role}.{known}</translation>
  </message>
  <message>
   <source>Revoke {name}</source>
   <translation>{name} sperren</translation>
  </message>
  <message>
   <source>Save this station's card</source>
   <translation>Karte dieser Station speichern</translation>
  </message>
  <message>
   <source>On which side is this computer?</source>
   <translation>Auf welcher Seite steht dieser Computer?</translation>
  </message>
  <message>
   <source>Lab: its machines have no Internet</source>
   <translation>Labor: seine Rechner haben kein Internet</translation>
  </message>
  <message>
   <source>Connected: it may speak with a clearinghouse</source>
   <translation>Verbunden: darf mit einer Clearingstelle sprechen</translation>
  </message>
  <message>
   <source>Trust this station</source>
   <translation>Dieser Station vertrauen</translation>
  </message>
  <message>
   <source>Its card says who it claims to be. Have the fingerprint read aloud from that station's own screen, on another way than the card came, and type it here.</source>
   <translation>Ihre Karte sagt, wer sie zu sein behauptet. Lassen Sie sich den Fingerabdruck vom Bildschirm jener Station vorlesen, auf einem anderen Weg, als die Karte kam, und tippen Sie ihn hier ein.</translation>
  </message>
  <message>
   <source>as it was read aloud</source>
   <translation>wie er vorgelesen wurde</translation>
  </message>
  <message>
   <source>as on the card</source>
   <translation>wie auf der Karte</translation>
  </message>
  <message>
   <source>No card was chosen yet.</source>
   <translation>Es wurde noch keine Karte gewählt.</translation>
  </message>
  <message>
   <source>Both are needed: the card, and the fingerprint that was read aloud.</source>
   <translation>Beides ist nötig: die Karte und der vorgelesene Fingerabdruck.</translation>
  </message>
  <message>
   <source>Have the fingerprint read aloud first.</source>
   <translation>Lassen Sie zuerst den Fingerabdruck vorlesen.</translation>
  </message>
  <message>
   <source>Whoever exchanged the file may have exchanged the card too: only the other station's own screen tells.</source>
   <translation>Wer die Datei ausgetauscht hat, kann auch die Karte ausgetauscht haben: Nur der Bildschirm der anderen Station selbst sagt es.</translation>
  </message>
  <message>
   <source>This is the card of another station than the one that signed the file.</source>
   <translation>Das ist die Karte einer anderen Station als der, die die Datei signiert hat.</translation>
  </message>
  <message>
   <source>Ask for the card of the station whose fingerprint stands above.</source>
   <translation>Fragen Sie nach der Karte der Station, deren Fingerabdruck oben steht.</translation>
  </message>
  <message>
   <source>Revoke the station</source>
   <translation>Station sperren</translation>
  </message>
  <message>
   <source>Files that it signs are refused from now on. What was imported before stays as it is.</source>
   <translation>Von ihr signierte Dateien werden ab jetzt abgelehnt. Was vorher importiert wurde, bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>A station is revoked for a reason.</source>
   <translation>Eine Station wird aus einem Grund gesperrt.</translation>
  </message>
  <message>
   <source>Say what has happened.</source>
   <translation>Sagen Sie, was geschehen ist.</translation>
  </message>
  <message>
   <source>Save the card</source>
   <translation>Karte speichern</translation>
  </message>
  <message>
   <source>It holds public keys only. The other side enrols it and compares the fingerprint with the one on this page.</source>
   <translation>Sie enthält nur öffentliche Schlüssel. Die Gegenseite nimmt sie auf und vergleicht den Fingerabdruck mit dem auf dieser Seite.</translation>
  </message>
  <message>
   <source>Keep this side</source>
   <translation>Diese Seite behalten</translation>
  </message>
  <message>
   <source>A lab asks and a connected station answers; what is signed the other way round is refused. The fingerprint stays, but the card changes: stations that know this one on its other side have to revoke it and enrol its new card.</source>
   <translation>Ein Labor fragt und eine verbundene Station antwortet; was andersherum signiert ist, wird abgelehnt. Der Fingerabdruck bleibt, aber die Karte ändert sich: Stationen, die diese auf der anderen Seite kennen, müssen sie sperren und ihre neue Karte aufnehmen.</translation>
  </message>
  <message>
   <source> It is trusted already.</source>
   <translation> Ihr wird schon vertraut.</translation>
  </message>
  <message>
   <source> It was revoked; enrolling trusts it again.</source>
   <translation> Sie wurde gesperrt; Aufnehmen macht sie wieder vertraut.</translation>
  </message>
  <message>
   <source>Will be taken in</source>
   <translation>Wird übernommen</translation>
  </message>
  <message>
   <source>Tells of a failure</source>
   <translation>Meldet einen Fehler</translation>
  </message>
  <message>
   <source>Known already</source>
   <translation>Schon bekannt</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <source>Make a batch of the installation IDs on the page Batches.</source>
   <translation>Machen Sie auf der Seite „Stapel“ einen Stapel aus den Installations-IDs.</translation>
  </message>
  <message>
   <source>What becomes of it</source>
   <translation>Was daraus wird</translation>
  </message>
  <message>
   <source>What it tells</source>
   <translation>Was es meldet</translation>
  </message>
  <message>
   <source>Take in kit results</source>
   <translation>Kit-Ergebnisse übernehmen</translation>
  </message>
  <message>
   <source>Kit or result</source>
   <translation>Kit oder Ergebnis</translation>
  </message>
  <message>
   <source>The kit's folder on the stick, or one result file</source>
   <translation>Der Ordner des Kits auf dem Stick oder eine einzelne Ergebnisdatei</translation>
  </message>
  <message>
   <source>Nothing was looked at yet</source>
   <translation>Noch nichts angesehen</translation>
  </message>
  <message>
   <source>Choose a kit's folder.</source>
   <translation>Wählen Sie den Ordner eines Kits.</translation>
  </message>
  <message numerus="yes">
   <source>%n results taken in</source>
   <extracomment>One: %n result taken in</extracomment>
   <translation>
    <numerusform>%n Ergebnis übernommen</numerusform>
    <numerusform>%n Ergebnisse übernommen</numerusform>
   </translation>
  </message>
  <message>
   <source>looked at, nothing new</source>
   <translation>angesehen, nichts Neues</translation>
  </message>
  <message>
   <source>Each result is recorded wholly or not at all. What is damaged, of another kit or taken in already changes nothing.</source>
   <translation>Jedes Ergebnis wird ganz oder gar nicht aufgezeichnet. Was beschädigt ist, zu einem anderen Kit gehört oder schon übernommen wurde, ändert nichts.</translation>
  </message>
  <message>
   <source>Results of the kit</source>
   <translation>Ergebnisse des Kits</translation>
  </message>
  <message>
   <source>Nothing was chosen yet.</source>
   <translation>Es wurde noch nichts gewählt.</translation>
  </message>
  <message>
   <source>Choose the kit's folder on the stick.</source>
   <translation>Wählen Sie den Ordner des Kits auf dem Stick.</translation>
  </message>
  <message>
   <source>{failed} of them tell of a failure</source>
   <translation>{failed} davon melden einen Fehler</translation>
  </message>
  <message>
   <source>{refused} refused</source>
   <translation>{refused} abgelehnt</translation>
  </message>
  <message numerus="yes">
   <source>Take in %n results</source>
   <extracomment>One: Take in %n result</extracomment>
   <translation>
    <numerusform>%n Ergebnis übernehmen</numerusform>
    <numerusform>%n Ergebnisse übernehmen</numerusform>
   </translation>
  </message>
  <message>
   <source>There is nothing to take in.</source>
   <translation>Es gibt nichts zu übernehmen.</translation>
  </message>
  <message>
   <source>See the reasons in the list.</source>
   <translation>Die Gründe stehen in der Liste.</translation>
  </message>
  <message>
   <source>result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>results</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <source>Asking</source>
   <translation>Wird gefragt</translation>
  </message>
  <message>
   <source>As trusted</source>
   <translation>Wie vertraut</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <source>Not shown</source>
   <translation>Nicht gezeigt</translation>
  </message>
  <message>
   <source>Has none</source>
   <translation>Hat keinen</translation>
  </message>
  <message>
   <source>Host key</source>
   <translation>Hostschlüssel</translation>
  </message>
  <message>
   <source>Shown by the machine</source>
   <translation>Vom Rechner gezeigt</translation>
  </message>
  <message>
   <source>Trusted so far</source>
   <translation>Bisher vertraut</translation>
  </message>
  <message>
   <source>Check host keys</source>
   <translation>Hostschlüssel prüfen</translation>
  </message>
  <message>
   <source>Trust</source>
   <translation>Vertrauen</translation>
  </message>
  <message numerus="yes">
   <source>Trust %n host keys</source>
   <extracomment>One: Trust %n host key</extracomment>
   <translation>
    <numerusform>%n Hostschlüssel vertrauen</numerusform>
    <numerusform>%n Hostschlüsseln vertrauen</numerusform>
   </translation>
  </message>
  <message>
   <source>Compare what a machine shows, its host key or over HTTPS its certificate, with what stands on its own screen (ssh-keygen -lf on the machine) before you trust it. One that changed without your doing may be another machine in its place.</source>
   <translation>Vergleichen Sie, was ein Rechner zeigt (seinen Hostschlüssel oder über HTTPS sein Zertifikat), mit dem, was auf seinem eigenen Bildschirm steht (ssh-keygen -lf am Rechner), bevor Sie ihm vertrauen. Einer, der sich ohne Ihr Zutun geändert hat, kann ein anderer Rechner an seiner Stelle sein.</translation>
  </message>
  <message numerus="yes">
   <source>%n machines showed nothing.</source>
   <extracomment>One: %n machine showed nothing.</extracomment>
   <translation>
    <numerusform>%n Rechner hat nichts gezeigt.</numerusform>
    <numerusform>%n Rechner haben nichts gezeigt.</numerusform>
   </translation>
  </message>
  <message>
   <source>See why in the list; no password was sent to a machine that is not trusted.</source>
   <translation>Warum, steht in der Liste; an einen Rechner ohne Vertrauen wurde kein Kennwort gesendet.</translation>
  </message>
  <message>
   <source>There is nothing to trust anew.</source>
   <translation>Es gibt nichts neu zu vertrauen.</translation>
  </message>
  <message>
   <source>All host keys that were shown are trusted now.</source>
   <translation>Allen gezeigten Hostschlüsseln wird jetzt vertraut.</translation>
  </message>
  <message>
   <source>machine</source>
   <translation>Rechner</translation>
  </message>
  <message>
   <source>machines</source>
   <translation>Rechner</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <source>Choose a passphrase</source>
   <translation>Passphrase wählen</translation>
  </message>
  <message>
   <source>Unlock product keys and passwords</source>
   <translation>Produktschlüssel und Kennwörter entsperren</translation>
  </message>
  <message>
   <source>Use the recovery code…</source>
   <translation>Wiederherstellungscode verwenden…</translation>
  </message>
  <message>
   <source>Enter the passphrase.</source>
   <translation>Geben Sie die Passphrase ein.</translation>
  </message>
  <message>
   <source>Set passphrase</source>
   <translation>Passphrase setzen</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Entsperren</translation>
  </message>
  <message>
   <source>Product keys and passwords will be sealed with it. Only a recovery code, which you are offered next, opens them if it is forgotten.</source>
   <translation>Produktschlüssel und Kennwörter werden damit versiegelt. Ist sie vergessen, öffnet sie nur ein Wiederherstellungscode, der Ihnen als Nächstes angeboten wird.</translation>
  </message>
  <message>
   <source>Without it everything can be looked at, but no machine can be reached and no key installed.</source>
   <translation>Ohne sie lässt sich alles ansehen, aber kein Rechner erreichen und kein Schlüssel installieren.</translation>
  </message>
  <message>
   <source>At least {count} characters.</source>
   <translation>Mindestens {count} Zeichen.</translation>
  </message>
  <message>
   <source>Several words are easy to remember.</source>
   <translation>Mehrere Wörter sind leicht zu merken.</translation>
  </message>
  <message>
   <source>Nothing is sealed yet.</source>
   <translation>Es ist noch nichts versiegelt.</translation>
  </message>
  <message>
   <source>Product keys and passwords open by your passphrase.</source>
   <translation>Produktschlüssel und Kennwörter öffnen sich mit Ihrer Passphrase.</translation>
  </message>
  <message>
   <source>Product keys and passwords open by this system's keyring.</source>
   <translation>Produktschlüssel und Kennwörter öffnen sich mit dem Schlüsselbund dieses Systems.</translation>
  </message>
  <message>
   <source>Present passphrase</source>
   <translation>Jetzige Passphrase</translation>
  </message>
  <message>
   <source>Keys and passwords</source>
   <translation>Schlüssel und Kennwörter</translation>
  </message>
  <message>
   <source>Make a recovery code…</source>
   <translation>Wiederherstellungscode erzeugen…</translation>
  </message>
  <message>
   <source>Set a new passphrase…</source>
   <translation>Neue Passphrase setzen…</translation>
  </message>
  <message>
   <source>Keep them in the keyring…</source>
   <translation>Im Schlüsselbund behalten…</translation>
  </message>
  <message>
   <source>Seal everything anew…</source>
   <translation>Alles neu versiegeln…</translation>
  </message>
  <message>
   <source>What was changed…</source>
   <translation>Was geändert wurde…</translation>
  </message>
  <message>
   <source>Choose a new passphrase</source>
   <translation>Neue Passphrase wählen</translation>
  </message>
  <message>
   <source>From the next start on it is asked for. The recovery code stays valid.</source>
   <translation>Ab dem nächsten Start wird danach gefragt. Der Wiederherstellungscode bleibt gültig.</translation>
  </message>
  <message>
   <source>Keep them in the keyring</source>
   <translation>Im Schlüsselbund behalten</translation>
  </message>
  <message>
   <source>Keep in the keyring</source>
   <translation>Im Schlüsselbund behalten</translation>
  </message>
  <message>
   <source>They open with your logon to this system, and no passphrase is asked for.</source>
   <translation>Sie öffnen sich mit Ihrer Anmeldung an diesem System, und nach einer Passphrase wird nicht gefragt.</translation>
  </message>
  <message>
   <source>Seal everything anew</source>
   <translation>Alles neu versiegeln</translation>
  </message>
  <message>
   <source>Seal anew</source>
   <translation>Neu versiegeln</translation>
  </message>
  <message>
   <source>A fresh data key for all product keys and passwords. The recovery code of now is void afterwards; the new one is shown next.</source>
   <translation>Ein frischer Datenschlüssel für alle Produktschlüssel und Kennwörter. Der jetzige Wiederherstellungscode ist danach ungültig; der neue wird als Nächstes gezeigt.</translation>
  </message>
  <message>
   <source>A recovery code is in force.</source>
   <translation>Ein Wiederherstellungscode ist in Kraft.</translation>
  </message>
  <message>
   <source>They are closed.</source>
   <translation>Sie sind verschlossen.</translation>
  </message>
  <message>
   <source>Unlock them first: Settings, Unlock.</source>
   <translation>Entsperren Sie sie zuerst: Einstellungen, Entsperren.</translation>
  </message>
  <message>
   <source>There is no recovery code.</source>
   <translation>Es gibt keinen Wiederherstellungscode.</translation>
  </message>
  <message>
   <source>Without one a lost passphrase or keyring loses them.</source>
   <translation>Ohne einen solchen sind sie mit der Passphrase oder dem Schlüsselbund verloren.</translation>
  </message>
  <message>
   <source>Workbook (XLSX)</source>
   <translation>Arbeitsmappe (XLSX)</translation>
  </message>
  <message>
   <source>PDF, with charts</source>
   <translation>PDF, mit Diagrammen</translation>
  </message>
  <message>
   <source>Web page (HTML), one file</source>
   <translation>Webseite (HTML), eine Datei</translation>
  </message>
  <message>
   <source>CSV, a file for each table</source>
   <translation>CSV, eine Datei je Tabelle</translation>
  </message>
  <message>
   <source>Operator</source>
   <translation>Bediener</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Reports (*.xlsx *.pdf *.html *.csv)</source>
   <translation>Berichte (*.xlsx *.pdf *.html *.csv)</translation>
  </message>
  <message>
   <source>From day</source>
   <translation>Ab Tag</translation>
  </message>
  <message>
   <source>2026-03-01 (local time)</source>
   <translation>2026-03-01 (Ortszeit)</translation>
  </message>
  <message>
   <source>Until day</source>
   <translation>Bis Tag</translation>
  </message>
  <message>
   <source>2026-03-31, included</source>
   <translation>2026-03-31, eingeschlossen</translation>
  </message>
  <message>
   <source>Ending within</source>
   <translation>Endet innerhalb von</translation>
  </message>
  <message>
   <source>days</source>
   <translation>Tagen</translation>
  </message>
  <message numerus="yes">
   <source> and %n more files</source>
   <extracomment>One:  and %n more file</extracomment>
   <translation>
    <numerusform>und %n weitere Datei</numerusform>
    <numerusform>und %n weitere Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Report written with %n rows.</source>
   <extracomment>One: Report written with %n row.</extracomment>
   <translation>
    <numerusform>Bericht mit %n Zeile geschrieben.</numerusform>
    <numerusform>Bericht mit %n Zeilen geschrieben.</numerusform>
   </translation>
  </message>
  <message>
   <source>From</source>
   <translation>Ab</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Bis</translation>
  </message>
  <message>
   <source>Write the report</source>
   <translation>Bericht schreiben</translation>
  </message>
  <message>
   <source>The same numbers in every format. Nothing is changed by a report.</source>
   <translation>In jedem Format dieselben Zahlen. Ein Bericht ändert nichts.</translation>
  </message>
  <message>
   <source>Any {words}</source>
   <translation>Beliebig: {words}</translation>
  </message>
  <message>
   <source>Everything that was finished is recorded. Start the engine again: what was under way is looked at before anything is repeated.</source>
   <translation>Alles Fertige ist aufgezeichnet. Starten Sie das Arbeitsprogramm erneut: Was im Gange war, wird angesehen, bevor etwas wiederholt wird.</translation>
  </message>
  <message>
   <source>The engine could not be started</source>
   <translation>Das Arbeitsprogramm ließ sich nicht starten</translation>
  </message>
  <message>
   <source>Install the program again; its own command is missing or may not be run.</source>
   <translation>Installieren Sie das Programm neu; sein eigener Befehl fehlt oder darf nicht ausgeführt werden.</translation>
  </message>
  <message>
   <source>The engine stopped unexpectedly</source>
   <translation>Das Arbeitsprogramm wurde unerwartet beendet</translation>
  </message>
  <message>
   <source>The engine is not running</source>
   <translation>Das Arbeitsprogramm läuft nicht</translation>
  </message>
  <message>
   <source>Start the engine again, then repeat.</source>
   <translation>Starten Sie das Arbeitsprogramm erneut, dann wiederholen Sie es.</translation>
  </message>
  <message>
   <source>The engine gave no reason</source>
   <translation>Das Arbeitsprogramm nannte keinen Grund</translation>
  </message>
  <message>
   <source>in a batch</source>
   <translation>in einem Stapel</translation>
  </message>
  <message>
   <source>licensed before</source>
   <translation>schon lizenziert</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>gescheitert</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>angehalten</translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <extracomment>One: %n day</extracomment>
   <translation>
    <numerusform>%n Tag</numerusform>
    <numerusform>%n Tagen</numerusform>
   </translation>
  </message>
  <message>
   <source>About VAMT-Qt</source>
   <translation>Über VAMT-Qt</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Lizenzen</translation>
  </message>
  <message>
   <source>Volume activation for labs without Internet.</source>
   <translation>Volumenaktivierung für Labore ohne Internet.</translation>
  </message>
  <message>
   <source>VAMT-Qt manual</source>
   <translation>VAMT-Qt-Handbuch</translation>
  </message>
  <message>
   <source>Search the manual</source>
   <translation>Handbuch durchsuchen</translation>
  </message>
  <message>
   <source>Pages of the manual</source>
   <translation>Seiten des Handbuchs</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <source>No page contains all of these words.</source>
   <translation>Keine Seite enthält alle diese Wörter.</translation>
  </message>
  <message>
   <source>Open the practice lab</source>
   <translation>Übungslabor öffnen</translation>
  </message>
  <message>
   <source>About and licences…</source>
   <translation>Über VAMT-Qt und Lizenzen…</translation>
  </message>
  <message>
   <source>These data are open in another window</source>
   <translation>Diese Daten sind in einem anderen Fenster geöffnet</translation>
  </message>
  <message>
   <source>{message} Only one at a time may change them, so that nothing is spent twice. Here you can look at everything; what the other one does appears here.</source>
   <translation>{message} Nur eines zur Zeit darf sie ändern, damit nichts doppelt verbraucht wird. Hier können Sie alles ansehen; was das andere tut, erscheint hier.</translation>
  </message>
  <message>
   <source>Look only</source>
   <translation>Nur ansehen</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Language: {name}</source>
   <translation>Sprache: {name}</translation>
  </message>
  <message>
   <source>The window speaks it from its next start on.</source>
   <translation>Das Fenster spricht sie ab seinem nächsten Start.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Batch {batch}</source>
   <translation>Stapel {batch}</translation>
  </message>
  <message>
   <source>Run {run}</source>
   <translation>Lauf {run}</translation>
  </message>
  <message>
   <source>Up to entry {upto}</source>
   <translation>Bis Eintrag {upto}</translation>
  </message>
  <message numerus="yes">
   <source>%n machines are through</source>
   <extracomment>One: %n machine is through</extracomment>
   <translation>
    <numerusform>%n Rechner ist durch</numerusform>
    <numerusform>%n Rechner sind durch</numerusform>
   </translation>
  </message>
  <message>
   <source>Interrupted: {run}</source>
   <translation>Unterbrochen: {run}</translation>
  </message>
  <message>
   <source>Stopped: {run}</source>
   <translation>Angehalten: {run}</translation>
  </message>
  <message>
   <source>Over: {run}</source>
   <translation>Zu Ende: {run}</translation>
  </message>
  <message numerus="yes">
   <source>%n failed</source>
   <extracomment>One: %n failed</extracomment>
   <translation>
    <numerusform>%n gescheitert</numerusform>
    <numerusform>%n gescheitert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n were not begun or finished</source>
   <extracomment>One: %n was not begun or finished</extracomment>
   <translation>
    <numerusform>%n wurde nicht begonnen oder nicht fertig</numerusform>
    <numerusform>%n wurden nicht begonnen oder nicht fertig</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more causes</source>
   <extracomment>One: %n more cause</extracomment>
   <translation>
    <numerusform>%n weitere Ursache</numerusform>
    <numerusform>%n weitere Ursachen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Runs were interrupted</source>
   <extracomment>One: A run was interrupted</extracomment>
   <translation>
    <numerusform>Ein Lauf wurde unterbrochen</numerusform>
    <numerusform>Läufe wurden unterbrochen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n runs</source>
   <extracomment>One: %n run</extracomment>
   <translation>
    <numerusform>%n Lauf</numerusform>
    <numerusform>%n Läufe</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{run_name}: %n machines still to do. Go on with it; nothing is spent twice.</source>
   <extracomment>One: {run_name}: %n machine still to do. Go on with it; nothing is spent twice.</extracomment>
   <translation>
    <numerusform>{run_name}: %n Rechner steht noch aus. Fahren Sie damit fort; nichts wird doppelt verbraucht.</numerusform>
    <numerusform>{run_name}: %n Rechner stehen noch aus. Fahren Sie damit fort; nichts wird doppelt verbraucht.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no recovery code</source>
   <translation>Es gibt keinen Wiederherstellungscode</translation>
  </message>
  <message>
   <source>If the passphrase or the keyring is lost, so are the stored product keys and passwords. Make one now and keep it apart from this computer.</source>
   <translation>Geht die Passphrase oder der Schlüsselbund verloren, sind auch die gespeicherten Produktschlüssel und Kennwörter verloren. Erzeugen Sie jetzt einen und bewahren Sie ihn getrennt von diesem Computer auf.</translation>
  </message>
  <message>
   <source>Out for more than a week</source>
   <translation>Seit mehr als einer Woche draußen</translation>
  </message>
  <message numerus="yes">
   <source>The oldest for {out}. %n activations held until the answers are imported, or the batches are closed.</source>
   <extracomment>One: The oldest for {out}. %n activation held until the answers are imported, or the batches are closed.</extracomment>
   <translation>
    <numerusform>Der älteste seit {out}. %n Aktivierung reserviert, bis die Antworten importiert oder die Stapel geschlossen sind.</numerusform>
    <numerusform>Der älteste seit {out}. %n Aktivierungen reserviert, bis die Antworten importiert oder die Stapel geschlossen sind.</numerusform>
   </translation>
  </message>
  <message>
   <source>…{last_five}: others spent more than this ledger knows of</source>
   <translation>…{last_five}: andere haben mehr verbraucht, als dieses Journal weiß</translation>
  </message>
  <message>
   <source>The key's page shows the entries that may explain it.</source>
   <translation>Die Seite des Schlüssels zeigt die Einträge, die es erklären können.</translation>
  </message>
  <message>
   <source>Grace or validity ends within 30 days</source>
   <translation>Kulanz oder Gültigkeit endet binnen 30 Tagen</translation>
  </message>
  <message numerus="yes">
   <source>%n products</source>
   <extracomment>One: %n product</extracomment>
   <translation>
    <numerusform>%n Produkt</numerusform>
    <numerusform>%n Produkte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>On %n machines. Activate them before Windows begins to remind its users.</source>
   <extracomment>One: On %n machine. Activate them before Windows begins to remind its users.</extracomment>
   <translation>
    <numerusform>Auf %n Rechner. Aktivieren Sie ihn, bevor Windows seine Benutzer erinnert.</numerusform>
    <numerusform>Auf %n Rechnern. Aktivieren Sie sie, bevor Windows ihre Benutzer erinnert.</numerusform>
   </translation>
  </message>
  <message>
   <source>Failed for {causes}</source>
   <translation>Gescheitert: {causes}</translation>
  </message>
  <message>
   <source>Each machine tells its own and what to do.</source>
   <translation>Jeder Rechner sagt seine eigene und was zu tun ist.</translation>
  </message>
  <message>
   <source>Ending within 30 days</source>
   <translation>Endet binnen 30 Tagen</translation>
  </message>
  <message>
   <source>Not licensed</source>
   <translation>Nicht lizenziert</translation>
  </message>
  <message>
   <source>Choose them and activate; the wizard says first what it spends.</source>
   <translation>Wählen Sie sie und aktivieren Sie; der Assistent sagt vorher, was es verbraucht.</translation>
  </message>
  <message>
   <source>Not probed yet</source>
   <translation>Noch nicht abgefragt</translation>
  </message>
  <message>
   <source>Probing only looks; it shows what is installed and licensed.</source>
   <translation>Eine Abfrage sieht nur nach; sie zeigt, was installiert und lizenziert ist.</translation>
  </message>
  <message>
   <source>Failed for other causes</source>
   <translation>Aus anderen Ursachen gescheitert</translation>
  </message>
  <message>
   <source>Order more, or use another key, before the next large run.</source>
   <translation>Bestellen Sie nach, oder nehmen Sie einen anderen Schlüssel, vor dem nächsten großen Lauf.</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>Unterwegs</translation>
  </message>
  <message>
   <source>What it holds</source>
   <translation>Was er enthält</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Angelegt</translation>
  </message>
  <message>
   <source>Sealed</source>
   <translation>Versiegelt</translation>
  </message>
  <message>
   <source>Out since</source>
   <translation>Hinaus am</translation>
  </message>
  <message>
   <source>Out for</source>
   <translation>Draußen seit</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>Herkunft</translation>
  </message>
  <message>
   <source>Sent to</source>
   <translation>Gesendet an</translation>
  </message>
  <message>
   <source>Ticket</source>
   <translation>Vorgang</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Bestätigt</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Abgewiesen</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <source>To deposit</source>
   <translation>Einzutragen</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>Discard this batch?</source>
   <translation>Diesen Stapel verwerfen?</translation>
  </message>
  <message numerus="yes">
   <source>Nothing was spent. Its %n machines wait again and can go into another batch.</source>
   <extracomment>One: Nothing was spent. Its %n machine wait again and can go into another batch.</extracomment>
   <translation>
    <numerusform>Es wurde nichts verbraucht. Sein %n Rechner wartet wieder und kann in einen anderen Stapel.</numerusform>
    <numerusform>Es wurde nichts verbraucht. Seine %n Rechner warten wieder und können in einen anderen Stapel.</numerusform>
   </translation>
  </message>
  <message>
   <source>Make a batch</source>
   <translation>Stapel anlegen</translation>
  </message>
  <message>
   <source>Of every machine that waits for a confirmation ID of this key. What it holds is shown before it is sealed.</source>
   <translation>Aus jedem Rechner, der für diesen Schlüssel auf eine Bestätigungs-ID wartet. Was er reserviert, wird vor dem Versiegeln gezeigt.</translation>
  </message>
  <message>
   <source>Make batch</source>
   <translation>Stapel anlegen</translation>
  </message>
  <message>
   <source>Discard the batch</source>
   <translation>Stapel verwerfen</translation>
  </message>
  <message>
   <source>Seal it, or discard it</source>
   <translation>Versiegeln oder verwerfen</translation>
  </message>
  <message>
   <source>Hand it over</source>
   <translation>Übergeben</translation>
  </message>
  <message>
   <source>Ask again for the answer</source>
   <translation>Noch einmal nach der Antwort fragen</translation>
  </message>
  <message>
   <source>Type what is answered</source>
   <translation>Eintippen, was geantwortet wird</translation>
  </message>
  <message>
   <source>Import the answer</source>
   <translation>Antwort importieren</translation>
  </message>
  <message>
   <source>Export the answer</source>
   <translation>Antwort exportieren</translation>
  </message>
  <message>
   <source>Close it</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Nothing more</source>
   <translation>Nichts mehr</translation>
  </message>
  <message numerus="yes">
   <source>Deposit %n confirmation IDs</source>
   <extracomment>One: Deposit %n confirmation ID</extracomment>
   <translation>
    <numerusform>%n Bestätigungs-ID eintragen</numerusform>
    <numerusform>%n Bestätigungs-IDs eintragen</numerusform>
   </translation>
  </message>
  <message>
   <source>{missing} of {lines} without an answer.</source>
   <translation>{missing} von {lines} ohne Antwort.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Offen</translation>
  </message>
  <message>
   <source>Out</source>
   <translation>Draußen</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Beantwortet</translation>
  </message>
  <message>
   <source>Applied</source>
   <translation>Angewendet</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Geschlossen</translation>
  </message>
  <message>
   <source>Out for {age}. </source>
   <translation>Draußen seit {age}. </translation>
  </message>
  <message>
   <source>{lines}. Nothing is held or spent until it is sealed.</source>
   <translation>{lines}. Bis zum Versiegeln ist nichts reserviert oder verbraucht.</translation>
  </message>
  <message>
   <source>{lines} of another station, to be handed over.</source>
   <translation>{lines} einer anderen Station, zu übergeben.</translation>
  </message>
  <message>
   <source>{lines}, each holding an activation. It has not left this room yet.</source>
   <translation>{lines}, jede reserviert eine Aktivierung. Er hat diesen Raum noch nicht verlassen.</translation>
  </message>
  <message numerus="yes">
   <source>%n confirmation IDs wait to be deposited.</source>
   <extracomment>One: %n confirmation ID waits to be deposited.</extracomment>
   <translation>
    <numerusform>%n Bestätigungs-ID ist noch einzutragen.</numerusform>
    <numerusform>%n Bestätigungs-IDs sind noch einzutragen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Every line is answered, and the answer was handed back.</source>
   <translation>Jede Zeile ist beantwortet, und die Antwort wurde zurückgegeben.</translation>
  </message>
  <message numerus="yes">
   <source>%n confirmation IDs came, none waits any longer.</source>
   <extracomment>One: %n confirmation ID came, none waits any longer.</extracomment>
   <translation>
    <numerusform>%n Bestätigungs-ID kam, keine wartet mehr.</numerusform>
    <numerusform>%n Bestätigungs-IDs kamen, keine wartet mehr.</numerusform>
   </translation>
  </message>
  <message>
   <source>Closed; no confirmation ID came.</source>
   <translation>Geschlossen; es kam keine Bestätigungs-ID.</translation>
  </message>
  <message>
   <source>{missing} to hand over</source>
   <translation>{missing} zu übergeben</translation>
  </message>
  <message>
   <source>oldest: {age}</source>
   <translation>der älteste: {age}</translation>
  </message>
  <message>
   <source>Every line is answered.</source>
   <translation>Jede Zeile ist beantwortet.</translation>
  </message>
  <message>
   <source>to hand back</source>
   <translation>zurückzugeben</translation>
  </message>
  <message>
   <source>to deposit</source>
   <translation>einzutragen</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>ausstehend</translation>
  </message>
  <message>
   <source>Seal…</source>
   <translation>Versiegeln…</translation>
  </message>
  <message>
   <source>Discard…</source>
   <translation>Verwerfen…</translation>
  </message>
  <message>
   <source>Deposit</source>
   <translation>Eintragen</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Noch einmal fragen</translation>
  </message>
  <message>
   <source>Hand over…</source>
   <translation>Übergeben…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>Print codes…</source>
   <translation>Codes drucken…</translation>
  </message>
  <message>
   <source>Print call sheets…</source>
   <translation>Telefonbögen drucken…</translation>
  </message>
  <message>
   <source>By hand…</source>
   <translation>Von Hand…</translation>
  </message>
  <message>
   <source>Correct a confirmation ID…</source>
   <translation>Bestätigungs-ID berichtigen…</translation>
  </message>
  <message>
   <source>Import answer…</source>
   <translation>Antwort importieren…</translation>
  </message>
  <message>
   <source>Import a file of VAMT…</source>
   <translation>VAMT-Datei importieren…</translation>
  </message>
  <message>
   <source>Close…</source>
   <translation>Schließen…</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Stapel</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Stufe</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Deposit the confirmation IDs on the page Machines.</source>
   <translation>Tragen Sie die Bestätigungs-IDs auf der Seite „Rechner“ ein.</translation>
  </message>
  <message>
   <source>The confirmation ID was corrected. Nothing was spent.</source>
   <translation>Die Bestätigungs-ID wurde berichtigt. Es wurde nichts verbraucht.</translation>
  </message>
  <message>
   <source>Batch {id} is on its way to {clearinghouse}.</source>
   <translation>Stapel {id} ist unterwegs zu {clearinghouse}.</translation>
  </message>
  <message>
   <source>Send it again later: what was answered is not asked for twice.</source>
   <translation>Senden Sie ihn später noch einmal: Was beantwortet ist, wird nicht doppelt gefragt.</translation>
  </message>
  <message>
   <source>{confirmed} confirmed, {rejected} rejected, {missing} without an answer.</source>
   <translation>{confirmed} bestätigt, {rejected} abgewiesen, {missing} ohne Antwort.</translation>
  </message>
  <message numerus="yes">
   <source>The answer brought %n lines that were not known.</source>
   <extracomment>One: The answer brought %n line that was not known.</extracomment>
   <translation>
    <numerusform>Die Antwort brachte %n Zeile, die noch nicht bekannt war.</numerusform>
    <numerusform>Die Antwort brachte %n Zeilen, die noch nicht bekannt waren.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lines got their confirmation ID.</source>
   <extracomment>One: %n line got its confirmation ID.</extracomment>
   <translation>
    <numerusform>%n Zeile hat ihre Bestätigungs-ID bekommen.</numerusform>
    <numerusform>%n Zeilen haben ihre Bestätigungs-ID bekommen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Deposit the confirmation IDs next.</source>
   <translation>Tragen Sie die Bestätigungs-IDs als Nächstes ein.</translation>
  </message>
  <message numerus="yes">
   <source>The confirmation ID was corrected, in %n other places too. Nothing was spent.</source>
   <extracomment>One: The confirmation ID was corrected, in %n other place too. Nothing was spent.</extracomment>
   <translation>
    <numerusform>Die Bestätigungs-ID wurde berichtigt, auch an %n weiteren Stelle. Es wurde nichts verbraucht.</numerusform>
    <numerusform>Die Bestätigungs-ID wurde berichtigt, auch an %n weiteren Stellen. Es wurde nichts verbraucht.</numerusform>
   </translation>
  </message>
  <message>
   <source>Written to {path}</source>
   <translation>Geschrieben nach {path}</translation>
  </message>
  <message>
   <source>To compare after the way: SHA-256 {file_digest}</source>
   <translation>Zum Vergleich nach dem Transport: SHA-256 {file_digest}</translation>
  </message>
  <message>
   <source>Send it to the clearinghouse, then export the answer.</source>
   <translation>Senden Sie sie an die Clearingstelle, dann exportieren Sie die Antwort.</translation>
  </message>
  <message numerus="yes">
   <source>A request of %n lines was here already.</source>
   <extracomment>One: A request of %n line was here already.</extracomment>
   <translation>
    <numerusform>Eine Anfrage mit %n Zeile war schon hier.</numerusform>
    <numerusform>Eine Anfrage mit %n Zeilen war schon hier.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>A request of %n lines came in.</source>
   <extracomment>One: A request of %n line came in.</extracomment>
   <translation>
    <numerusform>Eine Anfrage mit %n Zeile ist eingegangen.</numerusform>
    <numerusform>Eine Anfrage mit %n Zeilen ist eingegangen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Batches</source>
   <translation>Stapel</translation>
  </message>
  <message>
   <source>Installation IDs on their way</source>
   <translation>Installations-IDs auf ihrem Weg</translation>
  </message>
  <message>
   <source>Select a batch to see its lines and what to do next.</source>
   <translation>Wählen Sie einen Stapel, um seine Zeilen und den nächsten Schritt zu sehen.</translation>
  </message>
  <message>
   <source>batch</source>
   <translation>Stapel</translation>
  </message>
  <message>
   <source>batches</source>
   <translation>Stapel</translation>
  </message>
  <message>
   <source>No batches yet</source>
   <translation>Noch keine Stapel</translation>
  </message>
  <message>
   <source>A batch carries installation IDs across the gap. Collect IDs on the page Machines, then make a batch of what waits; or drop a file here that came from another station.</source>
   <translation>Ein Stapel trägt Installations-IDs über die Lücke. Erfassen Sie IDs auf der Seite „Rechner“, dann machen Sie einen Stapel aus dem, was wartet; oder ziehen Sie eine Datei hierher, die von einer anderen Station kam.</translation>
  </message>
  <message>
   <source>Import a file…</source>
   <translation>Datei importieren…</translation>
  </message>
  <message>
   <source>Scan codes…</source>
   <translation>Codes scannen…</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Bericht…</translation>
  </message>
  <message>
   <source>Make a batch…</source>
   <translation>Stapel anlegen…</translation>
  </message>
  <message>
   <source>Select one batch to see its lines</source>
   <translation>Wählen Sie einen Stapel, um seine Zeilen zu sehen</translation>
  </message>
  <message>
   <source>Batch {id}</source>
   <translation>Stapel {id}</translation>
  </message>
  <message>
   <source>More to do with this batch</source>
   <translation>Weiteres zu diesem Stapel</translation>
  </message>
  <message>
   <source>Lines of the batch</source>
   <translation>Zeilen des Stapels</translation>
  </message>
  <message>
   <source>line</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>lines</source>
   <translation>Zeilen</translation>
  </message>
  <message numerus="yes">
   <source>%n matters need attention</source>
   <extracomment>One: %n matter needs attention</extracomment>
   <translation>
    <numerusform>%n Sache braucht Aufmerksamkeit</numerusform>
    <numerusform>%n Sachen brauchen Aufmerksamkeit</numerusform>
   </translation>
  </message>
  <message>
   <source>Dashboard</source>
   <translation>Übersicht</translation>
  </message>
  <message>
   <source>Activations spent in each month</source>
   <translation>Je Monat verbrauchte Aktivierungen</translation>
  </message>
  <message>
   <source>Activations a month</source>
   <translation>Aktivierungen je Monat</translation>
  </message>
  <message>
   <source>licensed</source>
   <translation>lizenziert</translation>
  </message>
  <message>
   <source>{spent} in twelve months</source>
   <translation>{spent} in zwölf Monaten</translation>
  </message>
  <message>
   <source>Everything is in order</source>
   <translation>Alles ist in Ordnung</translation>
  </message>
  <message>
   <source>{available} of {purchased} left</source>
   <translation>{available} von {purchased} übrig</translation>
  </message>
  <message numerus="yes">
   <source>%n activations spent, {held} held, {available} available</source>
   <extracomment>One: %n activation spent, {held} held, {available} available</extracomment>
   <translation>
    <numerusform>%n Aktivierung verbraucht, {held} reserviert, {available} verfügbar</numerusform>
    <numerusform>%n Aktivierungen verbraucht, {held} reserviert, {available} verfügbar</numerusform>
   </translation>
  </message>
  <message>
   <source>Needs attention</source>
   <translation>Braucht Aufmerksamkeit</translation>
  </message>
  <message>
   <source>Spent · held · available</source>
   <translation>Verbraucht · reserviert · verfügbar</translation>
  </message>
  <message>
   <source> · {held} held in batches</source>
   <translation> · {held} in Stapeln reserviert</translation>
  </message>
  <message>
   <source>No MAK with a purchased count is listed. With one, you see here how long it lasts.</source>
   <translation>Es ist kein MAK mit erworbener Anzahl aufgeführt. Mit einem solchen sehen Sie hier, wie lange er reicht.</translation>
  </message>
  <message numerus="yes">
   <source>Show %n more</source>
   <extracomment>One: Show %n more</extracomment>
   <translation>
    <numerusform>%n weitere zeigen</numerusform>
    <numerusform>%n weitere zeigen</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing needs you today.</source>
   <translation>Heute braucht Sie nichts.</translation>
  </message>
  <message numerus="yes">
   <source>All %n keys</source>
   <extracomment>One: All %n key</extracomment>
   <translation>
    <numerusform>Alle %n Schlüssel</numerusform>
    <numerusform>Alle %n Schlüssel</numerusform>
   </translation>
  </message>
  <message>
   <source>From nothing to the first activated machine</source>
   <translation>Von nichts zum ersten aktivierten Rechner</translation>
  </message>
  <message>
   <source>{done} of {steps} done</source>
   <translation>{done} von {steps} erledigt</translation>
  </message>
  <message>
   <source>Bring in machines</source>
   <translation>Rechner hereinholen</translation>
  </message>
  <message>
   <source>A list from a file, or one by hand. Nothing is done to a machine by adding it.</source>
   <translation>Eine Liste aus einer Datei oder einer von Hand. Hinzufügen tut einem Rechner nichts.</translation>
  </message>
  <message>
   <source>Import a list…</source>
   <translation>Liste importieren…</translation>
  </message>
  <message>
   <source>Say who logs on</source>
   <translation>Sagen, wer sich anmeldet</translation>
  </message>
  <message>
   <source>An account with administrator's rights there; its password is kept in the vault.</source>
   <translation>Ein Konto mit Administratorrechten dort; sein Kennwort liegt im Tresor.</translation>
  </message>
  <message>
   <source>Logons…</source>
   <translation>Anmeldungen…</translation>
  </message>
  <message>
   <source>Probe</source>
   <translation>Abfragen</translation>
  </message>
  <message>
   <source>Looks at what is installed and licensed, and changes nothing.</source>
   <translation>Sieht nach, was installiert und lizenziert ist, und ändert nichts.</translation>
  </message>
  <message>
   <source>Go to the machines</source>
   <translation>Zu den Rechnern</translation>
  </message>
  <message>
   <source>With the number of activations that you bought, so that you see what is left.</source>
   <translation>Mit der Zahl der erworbenen Aktivierungen, damit Sie sehen, was übrig ist.</translation>
  </message>
  <message>
   <source>Add keys…</source>
   <translation>Schlüssel hinzufügen…</translation>
  </message>
  <message>
   <source>Choose who answers</source>
   <translation>Wählen, wer antwortet</translation>
  </message>
  <message>
   <source>A clearinghouse that this computer reaches; without one, batches travel as files.</source>
   <translation>Eine Clearingstelle, die dieser Computer erreicht; ohne sie reisen Stapel als Dateien.</translation>
  </message>
  <message>
   <source>Clearinghouses…</source>
   <translation>Clearingstellen…</translation>
  </message>
  <message>
   <source>Activate</source>
   <translation>Aktivieren</translation>
  </message>
  <message>
   <source>The wizard tells what it spends before anything is spent.</source>
   <translation>Der Assistent sagt, was es verbraucht, bevor etwas verbraucht wird.</translation>
  </message>
  <message>
   <source>Choose machines</source>
   <translation>Rechner wählen</translation>
  </message>
  <message>
   <source>Step {number}: done</source>
   <translation>Schritt {number}: erledigt</translation>
  </message>
  <message>
   <source>Step {number}: to do</source>
   <translation>Schritt {number}: zu tun</translation>
  </message>
  <message>
   <source>{sign}{corrected} by operators</source>
   <translation>{sign}{corrected} durch Bediener</translation>
  </message>
  <message>
   <source>{reported} left, {reported_at}</source>
   <translation>{reported} übrig, {reported_at}</translation>
  </message>
  <message>
   <source>Activations</source>
   <translation>Aktivierungen</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>noch nichts</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Warns below</source>
   <translation>Warnt unter</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Berichtigt</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>Verbraucht</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Reserviert</translation>
  </message>
  <message>
   <source>Reported</source>
   <translation>Gemeldet</translation>
  </message>
  <message>
   <source>{held} in sealed batches</source>
   <translation>{held} in versiegelten Stapeln</translation>
  </message>
  <message>
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Hinzugefügt</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Noch nichts</translation>
  </message>
  <message>
   <source>{at}: {source} says {remaining} remain</source>
   <translation>{at}: {source} sagt, {remaining} sind übrig</translation>
  </message>
  <message>
   <source>{source} says {remaining}, our ledger {counted}: {drift} {more}. {since}</source>
   <translation>{source} sagt {remaining}, unser Journal {counted}: {drift} {more}. {since}</translation>
  </message>
  <message>
   <source>, our ledger {expected}</source>
   <translation>, unser Journal {expected}</translation>
  </message>
  <message>
   <source>{said}. Entered by {operator}</source>
   <translation>{said}. Eingegeben von {operator}</translation>
  </message>
  <message>
   <source>{spent} spent</source>
   <translation>{spent} verbraucht</translation>
  </message>
  <message>
   <source>Nobody has said yet what remains. Enter what the licence portal shows.</source>
   <translation>Niemand hat bisher gesagt, was übrig ist. Geben Sie ein, was das Lizenzportal zeigt.</translation>
  </message>
  <message>
   <source>Enter how many were bought, so that counts can be compared.</source>
   <translation>Geben Sie ein, wie viele erworben wurden, damit sich Zahlen vergleichen lassen.</translation>
  </message>
  <message>
   <source>{source} and our ledger agree: {remaining} remain.</source>
   <translation>{source} und unser Journal stimmen überein: {remaining} übrig.</translation>
  </message>
  <message>
   <source>fewer</source>
   <translation>weniger</translation>
  </message>
  <message>
   <source>more</source>
   <translation>mehr</translation>
  </message>
  <message>
   <source>Since entry {seq}, when both agreed, these may explain it:</source>
   <translation>Seit Eintrag {seq}, als beide übereinstimmten, können dies die Gründe sein:</translation>
  </message>
  <message>
   <source>{purchased} bought</source>
   <translation>{purchased} erworben</translation>
  </message>
  <message>
   <source>{held} held</source>
   <translation>{held} reserviert</translation>
  </message>
  <message>
   <source>last reported {remaining} left</source>
   <translation>zuletzt {remaining} übrig gemeldet</translation>
  </message>
  <message>
   <source>These entries may explain it:</source>
   <translation>Diese Einträge können es erklären:</translation>
  </message>
  <message>
   <source>No entry of our ledger explains it: ask who else holds the key.</source>
   <translation>Kein Eintrag unseres Journals erklärt es: Fragen Sie, wer den Schlüssel noch hat.</translation>
  </message>
  <message>
   <source>Activations left</source>
   <translation>Verbleibende Aktivierungen</translation>
  </message>
  <message>
   <source>How long it lasts</source>
   <translation>Wie lange er reicht</translation>
  </message>
  <message>
   <source>What it spent</source>
   <translation>Was er verbraucht hat</translation>
  </message>
  <message>
   <source>All its entries</source>
   <translation>Alle seine Einträge</translation>
  </message>
  <message numerus="yes">
   <source>and %n more entries</source>
   <extracomment>One: and %n more entry</extracomment>
   <translation>
    <numerusform>und %n weiterer Eintrag</numerusform>
    <numerusform>und %n weitere Einträge</numerusform>
   </translation>
  </message>
  <message>
   <source>Found installed on machines</source>
   <translation>Auf Rechnern installiert gefunden</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Benutzt</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Reported left</source>
   <translation>Gemeldet übrig</translation>
  </message>
  <message>
   <source>Not in the list</source>
   <translation>Nicht in der Liste</translation>
  </message>
  <message>
   <source>Purchased unknown</source>
   <translation>Erworben unbekannt</translation>
  </message>
  <message>
   <source>Counts differ</source>
   <translation>Zahlen weichen ab</translation>
  </message>
  <message>
   <source>Nearly used up</source>
   <translation>Fast aufgebraucht</translation>
  </message>
  <message>
   <source>What a clearinghouse last said remains</source>
   <translation>Was eine Clearingstelle zuletzt als übrig gemeldet hat</translation>
  </message>
  <message>
   <source>Overspent</source>
   <translation>Überzogen</translation>
  </message>
  <message>
   <source>Used up</source>
   <translation>Aufgebraucht</translation>
  </message>
  <message>
   <source>Sealed in the vault; shown by their last five characters</source>
   <translation>Im Tresor versiegelt; gezeigt mit den letzten fünf Zeichen</translation>
  </message>
  <message>
   <source>Select a key to see what became of its activations.</source>
   <translation>Wählen Sie einen Schlüssel, um zu sehen, was aus seinen Aktivierungen wurde.</translation>
  </message>
  <message numerus="yes">
   <source>%n keys</source>
   <extracomment>One: %n key</extracomment>
   <translation>
    <numerusform>%n Schlüssel</numerusform>
    <numerusform>%n Schlüssel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n keys added.</source>
   <extracomment>One: %n key added.</extracomment>
   <translation>
    <numerusform>%n Schlüssel hinzugefügt.</numerusform>
    <numerusform>%n Schlüssel hinzugefügt.</numerusform>
   </translation>
  </message>
  <message>
   <source>Paste the keys from your agreement, with the number of activations that you bought, so that you see before each run what it will leave you.</source>
   <translation>Fügen Sie die Schlüssel aus Ihrem Vertrag ein, mit der Zahl der erworbenen Aktivierungen, damit Sie vor jedem Lauf sehen, was er Ihnen lässt.</translation>
  </message>
  <message>
   <source>Fetch counts…</source>
   <translation>Bestände abrufen…</translation>
  </message>
  <message>
   <source>Remove {names}?</source>
   <translation>{names} entfernen?</translation>
  </message>
  <message>
   <source>The keys are erased from the vault and cannot be installed any more. What they spent stays counted, and confirmation IDs that were received stay usable.</source>
   <translation>Die Schlüssel werden aus dem Tresor gelöscht und lassen sich nicht mehr installieren. Was sie verbraucht haben, bleibt gezählt, und erhaltene Bestätigungs-IDs bleiben brauchbar.</translation>
  </message>
  <message numerus="yes">
   <source>%n activations more are spent than this ledger knows of.</source>
   <extracomment>One: %n activation more are spent than this ledger knows of.</extracomment>
   <translation>
    <numerusform>%n Aktivierung mehr ist verbraucht, als dieses Journal weiß.</numerusform>
    <numerusform>%n Aktivierungen mehr sind verbraucht, als dieses Journal weiß.</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody else uses the key, or machines activated themselves over the Internet. Ask who else holds it before you plan with what is left.</source>
   <translation>Jemand anders benutzt den Schlüssel, oder Rechner haben sich selbst über das Internet aktiviert. Fragen Sie, wer ihn noch hat, bevor Sie mit dem Rest planen.</translation>
  </message>
  <message>
   <source>Remove {count}</source>
   <translation>Entfernen: {count}</translation>
  </message>
  <message>
   <source>Edit purchased…</source>
   <translation>Erworbene Anzahl ändern…</translation>
  </message>
  <message>
   <source>Enter a count…</source>
   <translation>Bestand eingeben…</translation>
  </message>
  <message>
   <source>Correct what was spent…</source>
   <translation>Verbrauch berichtigen…</translation>
  </message>
  <message>
   <source>Terms and warnings…</source>
   <translation>Bedingungen und Warnungen…</translation>
  </message>
  <message>
   <source>Show the whole key…</source>
   <translation>Ganzen Schlüssel zeigen…</translation>
  </message>
  <message>
   <source>Terms…</source>
   <translation>Bedingungen…</translation>
  </message>
  <message>
   <source>Nothing was changed. What was not read is not known to be whole: verify again.</source>
   <translation>Es wurde nichts geändert. Was nicht gelesen wurde, gilt nicht als heil: Prüfen Sie noch einmal.</translation>
  </message>
  <message>
   <source>No such entries</source>
   <translation>Keine solchen Einträge</translation>
  </message>
  <message>
   <source>Nothing in the ledger fits all of what is asked for.</source>
   <translation>Nichts im Journal passt zu allem, wonach gefragt ist.</translation>
  </message>
  <message>
   <source>Ledger</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Every fact in order, each chained to the one before; nothing is ever changed</source>
   <translation>Jede Tatsache der Reihe nach, jede an die vorige gekettet; nie wird etwas geändert</translation>
  </message>
  <message>
   <source>Select an entry to see all of it.</source>
   <translation>Wählen Sie einen Eintrag, um alles davon zu sehen.</translation>
  </message>
  <message>
   <source>Verify against files…</source>
   <translation>Gegen Dateien prüfen…</translation>
  </message>
  <message>
   <source>entry</source>
   <translation>Eintrag</translation>
  </message>
  <message>
   <source>entries</source>
   <translation>Einträge</translation>
  </message>
  <message>
   <source>Nothing has happened yet</source>
   <translation>Noch ist nichts geschehen</translation>
  </message>
  <message>
   <source>From the first machine on, everything that is done stands here and cannot be changed.</source>
   <translation>Vom ersten Rechner an steht hier alles, was getan wird, und lässt sich nicht ändern.</translation>
  </message>
  <message>
   <source>Read older entries</source>
   <translation>Ältere Einträge lesen</translation>
  </message>
  <message>
   <source>Export the ledger…</source>
   <translation>Journal exportieren…</translation>
  </message>
  <message>
   <source>Anchor it…</source>
   <translation>Verankern…</translation>
  </message>
  <message>
   <source>Ledger as files</source>
   <translation>Journal als Dateien</translation>
  </message>
  <message numerus="yes">
   <source>%n entries found</source>
   <extracomment>One: %n entry found</extracomment>
   <translation>
    <numerusform>%n Eintrag gefunden</numerusform>
    <numerusform>%n Einträge gefunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n activations spent by them</source>
   <extracomment>One: %n activation spent by them</extracomment>
   <translation>
    <numerusform>%n Aktivierung dadurch verbraucht</numerusform>
    <numerusform>%n Aktivierungen dadurch verbraucht</numerusform>
   </translation>
  </message>
  <message>
   <source>Entry {seq}</source>
   <translation>Eintrag {seq}</translation>
  </message>
  <message>
   <source>The check was stopped.</source>
   <translation>Die Prüfung wurde angehalten.</translation>
  </message>
  <message>
   <source>The newest {here} of {entries} entries are shown</source>
   <translation>Die neuesten {here} von {entries} Einträgen werden gezeigt</translation>
  </message>
  <message>
   <source>Show machine</source>
   <translation>Rechner zeigen</translation>
  </message>
  <message>
   <source>Its history</source>
   <translation>Sein Verlauf</translation>
  </message>
  <message>
   <source>Same run</source>
   <translation>Derselbe Lauf</translation>
  </message>
  <message>
   <source>Show batch</source>
   <translation>Stapel zeigen</translation>
  </message>
  <message>
   <source>Show key</source>
   <translation>Schlüssel zeigen</translation>
  </message>
  <message>
   <source>Who and when</source>
   <translation>Wer und wann</translation>
  </message>
  <message>
   <source>As it is kept</source>
   <translation>Wie es aufbewahrt ist</translation>
  </message>
  <message>
   <source>Chain</source>
   <translation>Kette</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Über</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>{moment} (local)</source>
   <translation>{moment} (Ortszeit)</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>{operator} at {host}</source>
   <translation>{operator} an {host}</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>nothing more</source>
   <translation>nichts weiter</translation>
  </message>
  <message>
   <source>Write 2026, 2026-03 or 2026-03-31 (local time)</source>
   <translation>Schreiben Sie 2026, 2026-03 oder 2026-03-31 (Ortszeit)</translation>
  </message>
  <message>
   <source>Any key</source>
   <translation>Jeder Schlüssel</translation>
  </message>
  <message>
   <source>Anything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Spent an activation</source>
   <translation>Aktivierung verbraucht</translation>
  </message>
  <message>
   <source>Key added or changed</source>
   <translation>Schlüssel hinzugefügt oder geändert</translation>
  </message>
  <message>
   <source>Any site</source>
   <translation>Jeder Standort</translation>
  </message>
  <message>
   <source>Any operator</source>
   <translation>Jeder Bediener</translation>
  </message>
  <message>
   <source>From day, month or year, local time</source>
   <translation>Ab Tag, Monat oder Jahr, Ortszeit</translation>
  </message>
  <message>
   <source>Until day, month or year, local time</source>
   <translation>Bis Tag, Monat oder Jahr, Ortszeit</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Alles zeigen</translation>
  </message>
  <message>
   <source>Only: {subject}. Show all</source>
   <translation>Nur: {subject}. Alles zeigen</translation>
  </message>
  <message>
   <source>From 2026-03-01</source>
   <translation>Ab 2026-03-01</translation>
  </message>
  <message>
   <source>Until 2026-03-31</source>
   <translation>Bis 2026-03-31</translation>
  </message>
  <message>
   <source>No machine of this name is in the ledger</source>
   <translation>Kein Rechner dieses Namens steht im Journal</translation>
  </message>
  <message>
   <source>(no site)</source>
   <translation>(kein Standort)</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <source>When (local)</source>
   <translation>Wann (Ortszeit)</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>In Worten</translation>
  </message>
  <message>
   <source>Keep this data directory as it is, make no further changes, and compare it with a backup and with the digests that were printed or exported.</source>
   <translation>Lassen Sie dieses Datenverzeichnis, wie es ist, ändern Sie nichts weiter, und vergleichen Sie es mit einer Sicherung und mit den gedruckten oder exportierten Hashwerten.</translation>
  </message>
  <message>
   <source>If you put an older copy of the data back yourself, go on from it with: {command}. Otherwise keep this data directory as it is, make no further changes, and compare it with a backup and with the digests that were printed or exported.</source>
   <translation>Wenn Sie selbst eine ältere Kopie der Daten zurückgespielt haben, geht es von ihr aus weiter mit: {command}. Sonst lassen Sie dieses Datenverzeichnis, wie es ist, ändern Sie nichts weiter, und vergleichen Sie es mit einer Sicherung und mit den gedruckten oder exportierten Hashwerten.</translation>
  </message>
  <message numerus="yes">
   <source>The ledger does not agree with itself: %n problems.</source>
   <extracomment>One: The ledger does not agree with itself: %n problem.</extracomment>
   <translation>
    <numerusform>Das Journal stimmt nicht mit sich selbst überein: %n Problem.</numerusform>
    <numerusform>Das Journal stimmt nicht mit sich selbst überein: %n Probleme.</numerusform>
   </translation>
  </message>
  <message>
   <source>All counts agree with it. {anchored}{agrees}Digest {digest}…</source>
   <translation>Alle Zählungen stimmen damit überein. {anchored}{agrees}Hashwert {digest}…</translation>
  </message>
  <message>
   <source>This reads the whole ledger.</source>
   <translation>Dabei wird das ganze Journal gelesen.</translation>
  </message>
  <message>
   <source>The chain is broken at entry {broken_at}.</source>
   <translation>Die Kette ist bei Eintrag {broken_at} gebrochen.</translation>
  </message>
  <message>
   <source>The export is broken at entry {broken_at}.</source>
   <translation>Der Export ist bei Eintrag {broken_at} gebrochen.</translation>
  </message>
  <message>
   <source>The end of the ledger is not the one that was noted beside it.</source>
   <translation>Das Ende des Journals ist nicht das, das daneben vermerkt wurde.</translation>
  </message>
  <message>
   <source>The end is the one that was noted beside the database at the last write. </source>
   <translation>Das Ende ist das, das beim letzten Schreiben neben der Datenbank vermerkt wurde. </translation>
  </message>
  <message>
   <source>No end was noted beside the database, so a cut tail would not show. </source>
   <translation>Neben der Datenbank wurde kein Ende vermerkt, ein abgeschnittenes Ende würde also nicht auffallen. </translation>
  </message>
  <message>
   <source>The export agrees up to entry {entries}. </source>
   <translation>Der Export stimmt bis Eintrag {entries} überein. </translation>
  </message>
  <message>
   <source>Problems of the ledger</source>
   <translation>Probleme des Journals</translation>
  </message>
  <message>
   <source>{done} of {total} entries so far.</source>
   <translation>Bisher {done} von {total} Einträgen.</translation>
  </message>
  <message>
   <source>Checking every entry…</source>
   <translation>Jeder Eintrag wird geprüft…</translation>
  </message>
  <message>
   <source>Entry {broken_at}: {problem}</source>
   <translation>Eintrag {broken_at}: {problem}</translation>
  </message>
  <message>
   <source>The export, entry {broken_at}: {problem}</source>
   <translation>Der Export, Eintrag {broken_at}: {problem}</translation>
  </message>
  <message numerus="yes">
   <source>The ledger is whole: %n entries, none changed and none missing.</source>
   <extracomment>One: The ledger is whole: %n entry, none changed and none missing.</extracomment>
   <translation>
    <numerusform>Das Journal ist heil: %n Eintrag, nichts geändert und nichts fehlt.</numerusform>
    <numerusform>Das Journal ist heil: %n Einträge, nichts geändert und nichts fehlt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>… and %n more problems</source>
   <extracomment>One: … and %n more problem</extracomment>
   <translation>
    <numerusform>… und %n weiteres Problem</numerusform>
    <numerusform>… und %n weitere Probleme</numerusform>
   </translation>
  </message>
  <message>
   <source>Their history and what they spent stay in the ledger. Nothing is changed on the machines themselves. While the program is open, this can be undone.</source>
   <translation>Ihr Verlauf und ihr Verbrauch bleiben im Journal. An den Rechnern selbst wird nichts geändert. Solange das Programm offen ist, lässt sich dies rückgängig machen.</translation>
  </message>
  <message numerus="yes">
   <source>%n machines removed.</source>
   <extracomment>One: %n machine removed.</extracomment>
   <translation>
    <numerusform>%n Rechner entfernt.</numerusform>
    <numerusform>%n Rechner entfernt.</numerusform>
   </translation>
  </message>
  <message>
   <source>Remove {name}?</source>
   <translation>{name} entfernen?</translation>
  </message>
  <message>
   <source>Remove {count}?</source>
   <translation>Entfernen: {count}?</translation>
  </message>
  <message>
   <source>Take the key off {count}?</source>
   <translation>Schlüssel entfernen: {count}?</translation>
  </message>
  <message>
   <source>The product is unlicensed afterwards. The activation that was spent does not come back; its confirmation ID is kept for this very machine and key.</source>
   <translation>Das Produkt ist danach nicht lizenziert. Die verbrauchte Aktivierung kommt nicht zurück; ihre Bestätigungs-ID bleibt für genau diesen Rechner und Schlüssel erhalten.</translation>
  </message>
  <message numerus="yes">
   <source>%n machines changed.</source>
   <extracomment>One: %n machine changed.</extracomment>
   <translation>
    <numerusform>%n Rechner geändert.</numerusform>
    <numerusform>%n Rechner geändert.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines added, {updated} changed, {unchanged} were as listed.</source>
   <extracomment>One: %n machine added, {updated} changed, {unchanged} were as listed.</extracomment>
   <translation>
    <numerusform>%n Rechner hinzugefügt, {updated} geändert, {unchanged} waren wie in der Liste.</numerusform>
    <numerusform>%n Rechner hinzugefügt, {updated} geändert, {unchanged} waren wie in der Liste.</numerusform>
   </translation>
  </message>
  <message>
   <source>Install a key on {count}</source>
   <translation>Schlüssel installieren: {count}</translation>
  </message>
  <message>
   <source>Installing spends nothing; activating does. Machines that hold the key already, or are licensed with another, are left alone.</source>
   <translation>Installieren verbraucht nichts; Aktivieren schon. Rechner, die den Schlüssel schon haben oder mit einem anderen lizenziert sind, bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>Install on {count}</source>
   <translation>Installieren: {count}</translation>
  </message>
  <message>
   <source>Also where another key is licensed</source>
   <translation>Auch wo ein anderer Schlüssel lizenziert ist</translation>
  </message>
  <message>
   <source>Take the key off {count}</source>
   <translation>Schlüssel entfernen: {count}</translation>
  </message>
  <message>
   <source>Probe them to see how they stand.</source>
   <translation>Fragen Sie sie ab, um zu sehen, wie sie stehen.</translation>
  </message>
  <message>
   <source>There was nothing to deposit.</source>
   <translation>Es war nichts einzutragen.</translation>
  </message>
  <message>
   <source>None of these machines has a confirmation ID waiting. Collect IDs and get a batch answered first, or activate.</source>
   <translation>Für keinen dieser Rechner wartet eine Bestätigungs-ID. Erfassen Sie zuerst IDs und lassen Sie einen Stapel beantworten, oder aktivieren Sie.</translation>
  </message>
  <message>
   <source>{last_seen}, {age} ago</source>
   <translation>{last_seen}, vor {age}</translation>
  </message>
  <message>
   <source>How it is reached</source>
   <translation>Wie er erreicht wird</translation>
  </message>
  <message>
   <source>{name}, port {port}</source>
   <translation>{name}, Port {port}</translation>
  </message>
  <message>
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <source>Last seen</source>
   <translation>Zuletzt gesehen</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Activation ID</source>
   <translation>Aktivierungs-ID</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>Einträge</translation>
  </message>
  <message>
   <source>none chosen</source>
   <translation>keine gewählt</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keiner</translation>
  </message>
  <message>
   <source>Grace left</source>
   <translation>Kulanz übrig</translation>
  </message>
  <message>
   <source>{grace_minutes} days</source>
   <translation>{grace_minutes} Tage</translation>
  </message>
  <message>
   <source>not trusted yet</source>
   <translation>noch nicht vertraut</translation>
  </message>
  <message>
   <source>Last outcome</source>
   <translation>Letztes Ergebnis</translation>
  </message>
  <message>
   <source>First product</source>
   <translation>Erstes Produkt</translation>
  </message>
  <message>
   <source>Key type</source>
   <translation>Schlüsselart</translation>
  </message>
  <message>
   <source>Operating system</source>
   <translation>Betriebssystem</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>The last five of the installed key</source>
   <translation>Die letzten fünf Zeichen des installierten Schlüssels</translation>
  </message>
  <message>
   <source>Select a machine to see how it is reached, its products and its history.</source>
   <translation>Wählen Sie einen Rechner, um zu sehen, wie er erreicht wird, seine Produkte und seinen Verlauf.</translation>
  </message>
  <message>
   <source>Probe {some}</source>
   <translation>{some} abfragen</translation>
  </message>
  <message>
   <source>Make a carry kit…</source>
   <translation>Offline-Kit anlegen…</translation>
  </message>
  <message>
   <source>Choose logon…</source>
   <translation>Anmeldung wählen…</translation>
  </message>
  <message>
   <source>Check host keys…</source>
   <translation>Hostschlüssel prüfen…</translation>
  </message>
  <message>
   <source>Take in kit results…</source>
   <translation>Kit-Ergebnisse übernehmen…</translation>
  </message>
  <message>
   <source>No machines yet</source>
   <translation>Noch keine Rechner</translation>
  </message>
  <message>
   <source>Bring a list of them from a file, or add one by hand. Nothing is done to a machine until you say so; the first step is to probe it, which only looks.</source>
   <translation>Holen Sie eine Liste aus einer Datei, oder fügen Sie einen von Hand hinzu. Mit einem Rechner geschieht nichts, bis Sie es sagen; der erste Schritt ist die Abfrage, die nur nachsieht.</translation>
  </message>
  <message>
   <source>Probe all</source>
   <translation>Alle abfragen</translation>
  </message>
  <message>
   <source>Activate all…</source>
   <translation>Alle aktivieren…</translation>
  </message>
  <message>
   <source>{licensed} licensed</source>
   <translation>{licensed} lizenziert</translation>
  </message>
  <message>
   <source>Probe {count}</source>
   <translation>{count} abfragen</translation>
  </message>
  <message>
   <source>Activate {count}…</source>
   <translation>{count} aktivieren…</translation>
  </message>
  <message numerus="yes">
   <source>%n machines selected</source>
   <extracomment>One: %n machine selected</extracomment>
   <translation>
    <numerusform>%n Rechner ausgewählt</numerusform>
    <numerusform>%n Rechner ausgewählt</numerusform>
   </translation>
  </message>
  <message>
   <source>Activate another way</source>
   <translation>Anders aktivieren</translation>
  </message>
  <message>
   <source>Install key…</source>
   <translation>Schlüssel installieren…</translation>
  </message>
  <message>
   <source>Collect IDs</source>
   <translation>IDs erfassen</translation>
  </message>
  <message>
   <source>Of Windows</source>
   <translation>Von Windows</translation>
  </message>
  <message>
   <source>Of Office</source>
   <translation>Von Office</translation>
  </message>
  <message>
   <source>Take the key off</source>
   <translation>Schlüssel entfernen</translation>
  </message>
  <message>
   <source>Of Windows…</source>
   <translation>Von Windows…</translation>
  </message>
  <message>
   <source>Of Office…</source>
   <translation>Von Office…</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>Bearbeiten…</translation>
  </message>
  <message>
   <source>Diagnose…</source>
   <translation>Untersuchen…</translation>
  </message>
  <message>
   <source>{failed} failed last time</source>
   <translation>{failed} zuletzt gescheitert</translation>
  </message>
  <message>
   <source>{unseen} not probed</source>
   <translation>{unseen} nicht abgefragt</translation>
  </message>
  <message>
   <source>Change a setting…</source>
   <translation>Einstellung ändern…</translation>
  </message>
  <message>
   <source>Clear key from registry…</source>
   <translation>Schlüssel aus der Registrierung löschen…</translation>
  </message>
  <message>
   <source>Rearm…</source>
   <translation>Zurücksetzen (Rearm)…</translation>
  </message>
  <message>
   <source>Activate…</source>
   <translation>Aktivieren…</translation>
  </message>
  <message>
   <source>Activate online…</source>
   <translation>Online aktivieren…</translation>
  </message>
  <message>
   <source>Reactivate with stored IDs…</source>
   <translation>Mit gespeicherten IDs reaktivieren…</translation>
  </message>
  <message>
   <source>Set up as KMS client…</source>
   <translation>Als KMS-Client einrichten…</translation>
  </message>
  <message>
   <source>Probe again</source>
   <translation>Erneut abfragen</translation>
  </message>
  <message>
   <source>Check host key…</source>
   <translation>Hostschlüssel prüfen…</translation>
  </message>
  <message>
   <source>Edit address…</source>
   <translation>Adresse bearbeiten…</translation>
  </message>
  <message>
   <source>Only: {words}. Show all</source>
   <translation>Nur: {words}. Alles zeigen</translation>
  </message>
  <message>
   <source>Show all again</source>
   <translation>Wieder alles zeigen</translation>
  </message>
  <message>
   <source>This station</source>
   <translation>Diese Station</translation>
  </message>
  <message>
   <source>Own side…</source>
   <translation>Eigene Seite…</translation>
  </message>
  <message>
   <source>Save own card…</source>
   <translation>Eigene Karte speichern…</translation>
  </message>
  <message>
   <source>This is {name}, {side}</source>
   <translation>Das ist {name}, Seite: {side}</translation>
  </message>
  <message>
   <source>Own fingerprint: {digits}</source>
   <translation>Eigener Fingerabdruck: {digits}</translation>
  </message>
  <message>
   <source>Forty simulated machines with a clearinghouse of their own, in a window of their own. You see a whole activation and may then do everything yourself: nothing real is touched, and nothing is spent.</source>
   <translation>Vierzig simulierte Rechner mit eigener Clearingstelle in einem eigenen Fenster. Sie sehen eine ganze Aktivierung und dürfen danach alles selbst tun: Nichts Echtes wird berührt, und nichts wird verbraucht.</translation>
  </message>
  <message>
   <source>Not available here: install the program with its extra “lab” to practise.</source>
   <translation>Hier nicht verfügbar: Installieren Sie das Programm mit dem Zusatz „lab“, um zu üben.</translation>
  </message>
  <message>
   <source>Practise first</source>
   <translation>Erst üben</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>Produkte</translation>
  </message>
  <message>
   <source>Windows, Office and add-ons, as the machines themselves tell it</source>
   <translation>Windows, Office und Add-ons, wie die Rechner selbst es sagen</translation>
  </message>
  <message>
   <source>Select a product to see its installation ID and how far its activation is.</source>
   <translation>Wählen Sie ein Produkt, um seine Installations-ID und den Stand seiner Aktivierung zu sehen.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Activation</source>
   <translation>Aktivierung</translation>
  </message>
  <message>
   <source>Grace days</source>
   <translation>Kulanztage</translation>
  </message>
  <message>
   <source>Observed</source>
   <translation>Beobachtet</translation>
  </message>
  <message>
   <source>product</source>
   <translation>Produkt</translation>
  </message>
  <message>
   <source>products</source>
   <translation>Produkte</translation>
  </message>
  <message>
   <source>No products yet</source>
   <translation>Noch keine Produkte</translation>
  </message>
  <message>
   <source>Products appear when a machine has been probed. Probing only looks; it changes nothing.</source>
   <translation>Produkte erscheinen, wenn ein Rechner abgefragt wurde. Eine Abfrage sieht nur nach; sie ändert nichts.</translation>
  </message>
  <message numerus="yes">
   <source>%n products selected</source>
   <extracomment>One: %n product selected</extracomment>
   <translation>
    <numerusform>%n Produkt ausgewählt</numerusform>
    <numerusform>%n Produkte ausgewählt</numerusform>
   </translation>
  </message>
  <message>
   <source>Key's PID</source>
   <translation>PID des Schlüssels</translation>
  </message>
  <message>
   <source>none installed</source>
   <translation>keiner installiert</translation>
  </message>
  <message>
   <source>{count} {noun} selected</source>
   <translation>{count} {noun} ausgewählt</translation>
  </message>
  <message>
   <source>Reading {noun}…</source>
   <translation>{noun} werden gelesen…</translation>
  </message>
  <message>
   <source>More actions</source>
   <translation>Weitere Aktionen</translation>
  </message>
  <message>
   <source>Select {noun} first.</source>
   <translation>Wählen Sie zuerst {noun} aus.</translation>
  </message>
  <message>
   <source>Show or hide details</source>
   <translation>Details ein- oder ausblenden</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{minutes} min {rest} s</source>
   <translation>{minutes} min {rest} s</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <source>Everything that went out to machines, and how each of them came through</source>
   <translation>Alles, was an Rechner ging, und wie jeder davongekommen ist</translation>
  </message>
  <message>
   <source>Select a run to see each machine's outcome.</source>
   <translation>Wählen Sie einen Lauf, um das Ergebnis jedes Rechners zu sehen.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Begonnen</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Gescheitert</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <source>Stopped by the operator</source>
   <translation>Vom Bediener angehalten</translation>
  </message>
  <message>
   <source>run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <source>No runs yet</source>
   <translation>Noch keine Läufe</translation>
  </message>
  <message>
   <source>A run begins when machines are probed, keyed or activated. It can be watched here and at the foot of the window, and gone on with after an interruption.</source>
   <translation>Ein Lauf beginnt, wenn Rechner abgefragt, mit Schlüsseln versehen oder aktiviert werden. Er lässt sich hier und am Fuß des Fensters verfolgen und nach einer Unterbrechung fortsetzen.</translation>
  </message>
  <message>
   <source>Select one run to see its machines</source>
   <translation>Wählen Sie einen Lauf, um seine Rechner zu sehen</translation>
  </message>
  <message numerus="yes">
   <source>The program ended in the middle; %n machines were not through.</source>
   <extracomment>One: The program ended in the middle; %n machine were not through.</extracomment>
   <translation>
    <numerusform>Das Programm endete mittendrin; %n Rechner war nicht durch.</numerusform>
    <numerusform>Das Programm endete mittendrin; %n Rechner waren nicht durch.</numerusform>
   </translation>
  </message>
  <message>
   <source>What was finished is recorded. Resuming looks at each machine before it repeats anything, so nothing is spent twice.</source>
   <translation>Was fertig war, ist aufgezeichnet. Beim Fortsetzen wird jeder Rechner angesehen, bevor etwas wiederholt wird, es wird also nichts doppelt verbraucht.</translation>
  </message>
  <message>
   <source>Show first failed</source>
   <translation>Gescheiterte zuerst zeigen</translation>
  </message>
  <message>
   <source>Outcomes of the run</source>
   <translation>Ergebnisse des Laufs</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Licensed</source>
   <translation>Lizenziert</translation>
  </message>
  <message>
   <source>Grace, or licensed in part</source>
   <translation>Kulanz oder zum Teil</translation>
  </message>
  <message>
   <source>Not probed</source>
   <translation>Nicht abgefragt</translation>
  </message>
  <message>
   <source>Lab</source>
   <translation>Labor</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Verbunden</translation>
  </message>
  <message>
   <source>Trusted</source>
   <translation>Vertraut</translation>
  </message>
  <message>
   <source>Revoked</source>
   <translation>Gesperrt</translation>
  </message>
  <message>
   <source>Stations</source>
   <translation>Stationen</translation>
  </message>
  <message>
   <source>Whose files are taken in here</source>
   <translation>Wessen Dateien hier angenommen werden</translation>
  </message>
  <message>
   <source>Select a station to see its fingerprint.</source>
   <translation>Wählen Sie eine Station, um ihren Fingerabdruck zu sehen.</translation>
  </message>
  <message>
   <source>Station</source>
   <translation>Station</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Seite</translation>
  </message>
  <message>
   <source>Enrolled</source>
   <translation>Aufgenommen</translation>
  </message>
  <message>
   <source>station</source>
   <translation>Station</translation>
  </message>
  <message>
   <source>stations</source>
   <translation>Stationen</translation>
  </message>
  <message>
   <source>No other station is trusted yet</source>
   <translation>Noch keiner anderen Station wird vertraut</translation>
  </message>
  <message>
   <source>Enrol the station on the other side of the gap: only files that it signed are taken in. Save this station's card for it, too.</source>
   <translation>Nehmen Sie die Station auf der anderen Seite der Lücke auf: Angenommen werden nur Dateien, die sie signiert hat. Speichern Sie für sie auch die Karte dieser Station.</translation>
  </message>
  <message>
   <source>Enrol a station…</source>
   <translation>Station aufnehmen…</translation>
  </message>
  <message>
   <source>Enrol…</source>
   <translation>Aufnehmen…</translation>
  </message>
  <message>
   <source>Compare the fingerprint with the one on that station's own screen.</source>
   <translation>Vergleichen Sie den Fingerabdruck mit dem auf dem Bildschirm jener Station.</translation>
  </message>
  <message>
   <source>{name} is trusted: files that it signs are taken in.</source>
   <translation>{name} wird vertraut: Von ihr signierte Dateien werden angenommen.</translation>
  </message>
  <message>
   <source>This computer's side: {side}.</source>
   <translation>Seite dieses Computers: {side}.</translation>
  </message>
  <message>
   <source>Save its card again; stations that know it on its other side revoke it first.</source>
   <translation>Speichern Sie seine Karte erneut; Stationen, die sie auf der anderen Seite kennen, sperren sie zuerst.</translation>
  </message>
  <message>
   <source>The card was written to {path}</source>
   <translation>Die Karte wurde nach {path} geschrieben</translation>
  </message>
  <message>
   <source>Its fingerprint, to be read aloud: {fingerprint}</source>
   <translation>Ihr Fingerabdruck, zum Vorlesen: {fingerprint}</translation>
  </message>
  <message>
   <source>Who it is</source>
   <translation>Wer sie ist</translation>
  </message>
  <message>
   <source>Revoke…</source>
   <translation>Sperren…</translation>
  </message>
  <message>
   <source>Signing key</source>
   <translation>Signaturschlüssel</translation>
  </message>
  <message>
   <source>Encrypt to</source>
   <translation>Verschlüsseln für</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <source>All {noun}</source>
   <translation>Alle {noun}</translation>
  </message>
  <message>
   <source>Save this view…</source>
   <translation>Diese Ansicht speichern…</translation>
  </message>
  <message>
   <source>Sort and move</source>
   <translation>Sortieren und verschieben</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Copy as table</source>
   <translation>Als Tabelle kopieren</translation>
  </message>
  <message>
   <source>Export selection as CSV…</source>
   <translation>Auswahl als CSV exportieren…</translation>
  </message>
  <message>
   <source>Export view as CSV…</source>
   <translation>Ansicht als CSV exportieren…</translation>
  </message>
  <message>
   <source>Export as CSV</source>
   <translation>Als CSV exportieren</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Save this view</source>
   <translation>Diese Ansicht speichern</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>Name der Ansicht</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>Forget a view</source>
   <translation>Eine Ansicht vergessen</translation>
  </message>
  <message>
   <source>Select something first.</source>
   <translation>Wählen Sie zuerst etwas aus.</translation>
  </message>
  <message>
   <source>Keeps the search, the filter, the sorting and the columns under a name.</source>
   <translation>Bewahrt Suche, Filter, Sortierung und Spalten unter einem Namen.</translation>
  </message>
  <message>
   <source>Servers in grace</source>
   <translation>Server in Kulanz</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>Gruppieren nach</translation>
  </message>
  <message>
   <source>{count} {noun} written as CSV.</source>
   <translation>{count} {noun} als CSV geschrieben.</translation>
  </message>
  <message>
   <source>{noun} cannot be shown</source>
   <translation>{noun} können nicht gezeigt werden</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The practice lab is starting in a window of its own.</source>
   <translation>Das Übungslabor startet in einem eigenen Fenster.</translation>
  </message>
  <message>
   <source>Its title says “demonstration”. This window stays on your own data.</source>
   <translation>Im Titel steht „demonstration“. Dieses Fenster bleibt bei Ihren eigenen Daten.</translation>
  </message>
  <message>
   <source>The practice lab could not be started</source>
   <translation>Das Übungslabor ließ sich nicht starten</translation>
  </message>
  <message>
   <source>The program made a mistake while reading: {name}</source>
   <translation>Das Programm hat beim Lesen einen Fehler gemacht: {name}</translation>
  </message>
  <message>
   <source>Nothing was changed. Read again; if it stays, report it with the log.</source>
   <translation>Es wurde nichts geändert. Lesen Sie erneut; bleibt es dabei, melden Sie es mit dem Protokoll.</translation>
  </message>
  <message>
   <source>This code opens the product keys and passwords that VAMT-Qt keeps on {host}, if the keyring is lost or the passphrase forgotten. Only the newest code is valid. Keep this page locked away and apart from the computer; whoever has both can read every key.</source>
   <translation>Dieser Code öffnet die Produktschlüssel und Kennwörter, die VAMT-Qt auf {host} aufbewahrt, wenn der Schlüsselbund verloren oder die Passphrase vergessen ist. Nur der neueste Code gilt. Verwahren Sie dieses Blatt verschlossen und getrennt vom Computer; wer beides hat, kann jeden Schlüssel lesen.</translation>
  </message>
  <message>
   <source>To use it: open VAMT-Qt, choose Settings, Unlock, “Use the recovery code…”, or run “vamt-qt vault recover”. O is read as 0, I and L as 1.</source>
   <translation>So verwenden Sie ihn: VAMT-Qt öffnen, Einstellungen, Entsperren, „Wiederherstellungscode verwenden…“ wählen, oder „vamt-qt vault recover“ ausführen. O wird als 0 gelesen, I und L als 1.</translation>
  </message>
  <message>
   <source>VAMT-Qt recovery code</source>
   <translation>VAMT-Qt-Wiederherstellungscode</translation>
  </message>
  <message>
   <source>Made on {made}</source>
   <translation>Erzeugt am {made}</translation>
  </message>
  <message>
   <source>Kept at</source>
   <translation>Verwahrt bei</translation>
  </message>
  <message>
   <source>By, on</source>
   <translation>Von, am</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Working</source>
   <translation>In Arbeit</translation>
  </message>
  <message>
   <source>In the batch</source>
   <translation>Im Stapel</translation>
  </message>
  <message>
   <source>Licensed before</source>
   <translation>Schon lizenziert</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Tell the desktop when a run is over</source>
   <translation>Am Desktop melden, wenn ein Lauf zu Ende ist</translation>
  </message>
  <message>
   <source>Unlock…</source>
   <translation>Entsperren…</translation>
  </message>
  <message>
   <source>Where logons are used…</source>
   <translation>Wo Anmeldungen benutzt werden…</translation>
  </message>
  <message>
   <source>Machines at once…</source>
   <translation>Rechner gleichzeitig…</translation>
  </message>
  <message>
   <source>Keys and passwords…</source>
   <translation>Schlüssel und Kennwörter…</translation>
  </message>
  <message>
   <source>Not possible now.</source>
   <translation>Jetzt nicht möglich.</translation>
  </message>
  <message>
   <source>{shown} and {more} more</source>
   <translation>{shown} und {more} weitere</translation>
  </message>
  <message>
   <source>Cause</source>
   <translation>Ursache</translation>
  </message>
  <message>
   <source>For example</source>
   <translation>Zum Beispiel</translation>
  </message>
  <message>
   <source>Failures by cause</source>
   <translation>Fehler nach Ursache</translation>
  </message>
  <message>
   <source>{machine} refused {user}. The password may be wrong; {waiting}</source>
   <translation>{machine} hat {user} abgelehnt. Das Kennwort kann falsch sein; {waiting}</translation>
  </message>
  <message>
   <source>no other machine was tried.</source>
   <translation>kein anderer Rechner wurde versucht.</translation>
  </message>
  <message numerus="yes">
   <source>%n machines wait, so that the account is not locked.</source>
   <extracomment>One: %n machine waits, so that the account is not locked.</extracomment>
   <translation>
    <numerusform>%n Rechner wartet, damit das Konto nicht gesperrt wird.</numerusform>
    <numerusform>%n Rechner warten, damit das Konto nicht gesperrt wird.</numerusform>
   </translation>
  </message>
  <message>
   <source>Change password…</source>
   <translation>Kennwort ändern…</translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>Auslassen</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <source>What is to be done?</source>
   <translation>Was soll getan werden?</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>Passende Befehle</translation>
  </message>
  <message>
   <source>Return does it · Up and Down choose · Escape closes</source>
   <translation>Eingabe führt aus · Auf und Ab wählen · Escape schließt</translation>
  </message>
  <message>
   <source>Nothing fits these words.</source>
   <translation>Nichts passt zu diesen Wörtern.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>{hours} h left</source>
   <translation>noch {hours} h</translation>
  </message>
  <message>
   <source>{seconds} s left</source>
   <translation>noch {seconds} s</translation>
  </message>
  <message>
   <source>{minutes} min left</source>
   <translation>noch {minutes} min</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Retry failed</source>
   <translation>Gescheiterte wiederholen</translation>
  </message>
  <message>
   <source>Show failures</source>
   <translation>Fehler zeigen</translation>
  </message>
  <message>
   <source>Close run</source>
   <translation>Lauf schließen</translation>
  </message>
  <message>
   <source>Hide failures</source>
   <translation>Fehler verbergen</translation>
  </message>
  <message>
   <source>Paused: machines that were begun come to their end</source>
   <translation>Pause: Begonnene Rechner kommen zu ihrem Ende</translation>
  </message>
  <message>
   <source>{rate} / min</source>
   <translation>{rate} / min</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>Läuft</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Cancelling</source>
   <translation>Wird abgebrochen</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>Unterbrochen</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Beendet</translation>
  </message>
  <message>
   <source>Finished with failures</source>
   <translation>Mit Fehlern beendet</translation>
  </message>
  <message numerus="yes">
   <source>{licensed} of %n products licensed</source>
   <extracomment>One: {licensed} of %n product licensed</extracomment>
   <translation>
    <numerusform>{licensed} von %n Produkt lizenziert</numerusform>
    <numerusform>{licensed} von %n Produkten lizenziert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ledger entries</source>
   <extracomment>One: %n ledger entry</extracomment>
   <translation>
    <numerusform>%n Journaleintrag</numerusform>
    <numerusform>%n Journaleinträge</numerusform>
   </translation>
  </message>
  <message>
   <source>VAMT-Qt cannot be opened</source>
   <translation>VAMT-Qt kann nicht geöffnet werden</translation>
  </message>
  <message>
   <source>The engine had stopped and was started again.</source>
   <translation>Das Arbeitsprogramm war beendet und wurde wieder gestartet.</translation>
  </message>
  <message numerus="yes">
   <source>%n runs were interrupted.</source>
   <extracomment>One: %n run was interrupted.</extracomment>
   <translation>
    <numerusform>%n Lauf wurde unterbrochen.</numerusform>
    <numerusform>%n Läufe wurden unterbrochen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is lost and nothing is spent twice: each machine is looked at before anything is repeated.</source>
   <translation>Nichts ist verloren und nichts wird doppelt verbraucht: Jeder Rechner wird angesehen, bevor etwas wiederholt wird.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Engine is starting…</source>
   <translation>Arbeitsprogramm startet…</translation>
  </message>
  <message>
   <source>Details…</source>
   <translation>Details…</translation>
  </message>
  <message>
   <source>Show runs</source>
   <translation>Läufe zeigen</translation>
  </message>
  <message>
   <source>{title} – read only</source>
   <translation>{title} – nur lesend</translation>
  </message>
  <message>
   <source>Read only.</source>
   <translation>Nur lesend.</translation>
  </message>
  <message>
   <source>{who} Close it there to work here.</source>
   <translation>{who} Schließen Sie es dort, um hier zu arbeiten.</translation>
  </message>
  <message>
   <source>The window's own settings could not be read whole.</source>
   <translation>Die Einstellungen des Fensters ließen sich nicht ganz lesen.</translation>
  </message>
  <message>
   <source>Colours, columns and saved views may be as at the first start. Machines, keys and the ledger are kept elsewhere and are untouched.</source>
   <translation>Farben, Spalten und gespeicherte Ansichten können wie beim ersten Start sein. Rechner, Schlüssel und Journal liegen anderswo und sind unberührt.</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>Ready, locked</source>
   <translation>Bereit, gesperrt</translation>
  </message>
  <message numerus="yes">
   <source>%n runs under way</source>
   <extracomment>One: %n run under way</extracomment>
   <translation>
    <numerusform>%n Lauf im Gange</numerusform>
    <numerusform>%n Läufe im Gange</numerusform>
   </translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>Nur lesend</translation>
  </message>
  <message>
   <source>Engine is not running</source>
   <translation>Arbeitsprogramm läuft nicht</translation>
  </message>
  <message>
   <source>No run was under way. Nothing is lost.</source>
   <translation>Es war kein Lauf im Gange. Nichts ist verloren.</translation>
  </message>
  <message>
   <source>Start it again</source>
   <translation>Wieder starten</translation>
  </message>
  <message>
   <source>It is being started again…</source>
   <translation>Es wird wieder gestartet…</translation>
  </message>
  <message>
   <source>(empty)</source>
   <translation>(leer)</translation>
  </message>
  <message>
   <source>{count} more</source>
   <translation>{count} weitere</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message numerus="yes">
   <source>Select its %n rows</source>
   <extracomment>One: Select its %n row</extracomment>
   <translation>
    <numerusform>Ihre %n Zeile auswählen</numerusform>
    <numerusform>Ihre %n Zeilen auswählen</numerusform>
   </translation>
  </message>
  <message>
   <source>Open this group</source>
   <translation>Diese Gruppe öffnen</translation>
  </message>
  <message>
   <source>Put its rows away</source>
   <translation>Ihre Zeilen wegräumen</translation>
  </message>
  <message>
   <source>No groups</source>
   <translation>Keine Gruppen</translation>
  </message>
  <message>
   <source>Put all rows away</source>
   <translation>Alle Zeilen wegräumen</translation>
  </message>
  <message>
   <source>Open all groups</source>
   <translation>Alle Gruppen öffnen</translation>
  </message>
  <message>
   <source>Column titles</source>
   <translation>Spaltentitel</translation>
  </message>
  <message>
   <source>Sort ascending</source>
   <translation>Aufsteigend sortieren</translation>
  </message>
  <message>
   <source>Sort descending</source>
   <translation>Absteigend sortieren</translation>
  </message>
  <message>
   <source>Move left</source>
   <translation>Nach links</translation>
  </message>
  <message>
   <source>Move right</source>
   <translation>Nach rechts</translation>
  </message>
  <message>
   <source>Then by this, ascending</source>
   <translation>Dann hiernach, aufsteigend</translation>
  </message>
  <message>
   <source>Then by this, descending</source>
   <translation>Dann hiernach, absteigend</translation>
  </message>
  <message>
   <source>Do not sort</source>
   <translation>Nicht sortieren</translation>
  </message>
  <message>
   <source>Reset columns</source>
   <translation>Spalten zurücksetzen</translation>
  </message>
  <message>
   <source>{group}: {count}</source>
   <translation>{group}: {count}</translation>
  </message>
  <message>
   <source>Nothing entered</source>
   <comment>heading of rows whose column is empty</comment>
   <translation>Nichts eingetragen</translation>
  </message>
  <message>
   <source>{group}: {count}, put away</source>
   <translation>{group}: {count}, weggeräumt</translation>
  </message>
  <message>
   <source>No {noun} contain all of these words.</source>
   <translation>Keine {noun} mit all diesen Wörtern.</translation>
  </message>
  <message>
   <source>Search {noun}</source>
   <translation>{noun} durchsuchen</translation>
  </message>
  <message>
   <source>No {noun} yet</source>
   <translation>Noch keine {noun}</translation>
  </message>
  <message>
   <source>No {noun} fit what was chosen to be shown.</source>
   <translation>Keine {noun} passen zu dem, was gezeigt werden soll.</translation>
  </message>
  <message>
   <source>Clear search</source>
   <translation>Suche leeren</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <source>{words}, {count} more hidden</source>
   <translation>{words}, {count} weitere verborgen</translation>
  </message>
  <message>
   <source>{shown} of {all}</source>
   <translation>{shown} von {all}</translation>
  </message>
  <message>
   <source>{words} · {count} selected</source>
   <translation>{words} · {count} ausgewählt</translation>
  </message>
  <message>
   <source>Filter · {n}</source>
   <translation>Filter · {n}</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Auswahl</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>Clear selection</source>
   <translation>Auswahl aufheben</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Alles auswählen</translation>
  </message>
  <message>
   <source>Undone: {what}</source>
   <translation>Rückgängig gemacht: {what}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig machen</translation>
  </message>
  <message>
   <source>Before that: {what}</source>
   <translation>Davor: {what}</translation>
  </message>
  <message>
   <source>Undo that too</source>
   <translation>Auch das rückgängig machen</translation>
  </message>
  <message>
   <source>Undo: {what}</source>
   <translation>Rückgängig: {what}</translation>
  </message>
  <message>
   <source>Nothing that can be undone was done here.</source>
   <translation>Hier wurde nichts getan, was sich rückgängig machen ließe.</translation>
  </message>
  <message>
   <source>Dismiss message</source>
   <translation>Meldung schließen</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>Confirmation ID, group {letter}</source>
   <translation>Bestätigungs-ID, Gruppe {letter}</translation>
  </message>
  <message>
   <source>Group {letter} does not fit: ask for it again</source>
   <translation>Gruppe {letter} passt nicht: Lassen Sie sie wiederholen</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>Copy {caption}</source>
   <translation>{caption} kopieren</translation>
  </message>
  <message>
   <source>Copy {name}</source>
   <translation>{name} kopieren</translation>
  </message>
  <message>
   <source>Back to {page}</source>
   <translation>Zurück zu {page}</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Step {now} of {all}: {title}</source>
   <translation>Schritt {now} von {all}: {title}</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Fertigstellen</translation>
  </message>
  <message>
   <source>Colours: as the system</source>
   <translation>Farben: wie das System</translation>
  </message>
  <message>
   <source>Colours: light</source>
   <translation>Farben: hell</translation>
  </message>
  <message>
   <source>Colours: dark</source>
   <translation>Farben: dunkel</translation>
  </message>
  <message>
   <source>Colours: high contrast</source>
   <translation>Farben: hoher Kontrast</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Neu lesen</translation>
  </message>
  <message>
   <source>Copy the names of these machines</source>
   <translation>Namen dieser Rechner kopieren</translation>
  </message>
  <message>
   <source>Looked at first</source>
   <translation>Wird erst angesehen</translation>
  </message>
  <message>
   <source>Its stored ID is for other hardware</source>
   <translation>Die gespeicherte ID gilt für andere Hardware</translation>
  </message>
  <message>
   <source>None stored for this key</source>
   <translation>Für diesen Schlüssel ist keine gespeichert</translation>
  </message>
  <message>
   <source>Activates itself</source>
   <translation>Aktiviert sich selbst</translation>
  </message>
  <message>
   <source>New ID</source>
   <translation>Neue ID</translation>
  </message>
  <message>
   <source>May need one</source>
   <translation>Evtl. neue ID</translation>
  </message>
  <message>
   <source>Stored ID</source>
   <translation>Gespeicherte ID</translation>
  </message>
  <message>
   <source>ID is here</source>
   <translation>ID ist da</translation>
  </message>
  <message>
   <source>Awaits answer</source>
   <translation>Wartet auf Antwort</translation>
  </message>
  <message>
   <source>Client key</source>
   <translation>Clientschlüssel</translation>
  </message>
  <message>
   <source>Settings only</source>
   <translation>Nur Einstellungen</translation>
  </message>
  <message>
   <source>Left alone</source>
   <translation>Unverändert</translation>
  </message>
  <message>
   <source>Other hardware</source>
   <translation>Andere Hardware</translation>
  </message>
  <message>
   <source>No stored ID</source>
   <translation>Keine gespeicherte ID</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Ausgelassen</translation>
  </message>
  <message>
   <source>key {keys}</source>
   <translation>Schlüssel {keys}</translation>
  </message>
  <message>
   <source>{cost}, {excess} more than there are</source>
   <translation>{cost}, {excess} mehr als vorhanden</translation>
  </message>
  <message numerus="yes">
   <source>This spends {most} of %n activations left of key {key}.</source>
   <extracomment>One: This spends {most} of %n activation left of key {key}.</extracomment>
   <translation>
    <numerusform>Das verbraucht {most} von %n verbleibenden Aktivierung des Schlüssels {key}.</numerusform>
    <numerusform>Das verbraucht {most} von %n verbleibenden Aktivierungen des Schlüssels {key}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>This spends nothing: a stored confirmation ID is expected for {through} of %n machines.</source>
   <extracomment>One: This spends nothing: a stored confirmation ID is expected for {through} of %n machine.</extracomment>
   <translation>
    <numerusform>Das verbraucht nichts: Für {through} von %n Rechner wird eine gespeicherte Bestätigungs-ID erwartet.</numerusform>
    <numerusform>Das verbraucht nichts: Für {through} von %n Rechnern wird eine gespeicherte Bestätigungs-ID erwartet.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines need new confirmation IDs: %n activations are spent.</source>
   <extracomment>One: %n machine needs a new confirmation ID: %n activation is spent.</extracomment>
   <translation>
    <numerusform>%n Rechner braucht eine neue Bestätigungs-ID: %n Aktivierung wird verbraucht.</numerusform>
    <numerusform>%n Rechner brauchen neue Bestätigungs-IDs: %n Aktivierungen werden verbraucht.</numerusform>
   </translation>
  </message>
  <message>
   <source>Check again, spending nothing</source>
   <translation>Erneut prüfen, ohne Verbrauch</translation>
  </message>
  <message numerus="yes">
   <source>Hold %n activations</source>
   <extracomment>One: Hold %n activation</extracomment>
   <translation>
    <numerusform>%n Aktivierung reservieren</numerusform>
    <numerusform>%n Aktivierungen reservieren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Spend %n activations</source>
   <extracomment>One: Spend %n activation</extracomment>
   <translation>
    <numerusform>%n Aktivierung verbrauchen</numerusform>
    <numerusform>%n Aktivierungen verbrauchen</numerusform>
   </translation>
  </message>
  <message>
   <source>This spends nothing.</source>
   <translation>Das verbraucht nichts.</translation>
  </message>
  <message>
   <source>This holds {most} of the keys that the machines hold.</source>
   <translation>Das reserviert {most} der Schlüssel, die die Rechner haben.</translation>
  </message>
  <message>
   <source>This spends {most} of the keys that the machines hold.</source>
   <translation>Das verbraucht {most} der Schlüssel, die die Rechner haben.</translation>
  </message>
  <message>
   <source>This holds {most} of key {key}.</source>
   <translation>Das reserviert {most} des Schlüssels {key}.</translation>
  </message>
  <message>
   <source>This spends {most} of key {key}.</source>
   <translation>Das verbraucht {most} des Schlüssels {key}.</translation>
  </message>
  <message>
   <source>This needs {most}; key {key} has {left} left.</source>
   <translation>Das braucht {most}; Schlüssel {key} hat noch {left}.</translation>
  </message>
  <message numerus="yes">
   <source>This holds {most} of %n activations left of key {key}.</source>
   <extracomment>One: This holds {most} of %n activation left of key {key}.</extracomment>
   <translation>
    <numerusform>Das reserviert {most} von %n verbleibenden Aktivierung des Schlüssels {key}.</numerusform>
    <numerusform>Das reserviert {most} von %n verbleibenden Aktivierungen des Schlüssels {key}.</numerusform>
   </translation>
  </message>
  <message>
   <source>up to {activations}</source>
   <translation>bis zu {activations}</translation>
  </message>
  <message numerus="yes">
   <source>This spends nothing: {through} of %n machines become KMS clients.</source>
   <extracomment>One: This spends nothing: {through} of %n machine become KMS clients.</extracomment>
   <translation>
    <numerusform>Das verbraucht nichts: {through} von %n Rechner wird KMS-Client.</numerusform>
    <numerusform>Das verbraucht nichts: {through} von %n Rechnern werden KMS-Clients.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines activate themselves online: %n activations are spent.</source>
   <extracomment>One: %n machine activates itself online: %n activation is spent.</extracomment>
   <translation>
    <numerusform>%n Rechner aktiviert sich online: %n Aktivierung wird verbraucht.</numerusform>
    <numerusform>%n Rechner aktivieren sich online: %n Aktivierungen werden verbraucht.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines need new confirmation IDs: %n activations are held until the answer comes.</source>
   <extracomment>One: %n machine needs a new confirmation ID: %n activation is held until the answer comes.</extracomment>
   <translation>
    <numerusform>%n Rechner braucht eine neue Bestätigungs-ID: %n Aktivierung ist reserviert, bis die Antwort kommt.</numerusform>
    <numerusform>%n Rechner brauchen neue Bestätigungs-IDs: %n Aktivierungen sind reserviert, bis die Antwort kommt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines were never seen, or hold no product for this key yet. Each is counted as one activation.</source>
   <extracomment>One: %n machine was never seen, or holds no product for this key yet. It is counted as one activation.</extracomment>
   <translation>
    <numerusform>%n Rechner wurde nie gesehen oder hat noch kein Produkt für diesen Schlüssel. Er zählt als eine Aktivierung.</numerusform>
    <numerusform>%n Rechner wurden nie gesehen oder haben noch kein Produkt für diesen Schlüssel. Jeder zählt als eine Aktivierung.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines get their stored confirmation IDs back and spend nothing.</source>
   <extracomment>One: %n machine gets its stored confirmation ID back and spends nothing.</extracomment>
   <translation>
    <numerusform>%n Rechner bekommt seine gespeicherte Bestätigungs-ID zurück und verbraucht nichts.</numerusform>
    <numerusform>%n Rechner bekommen ihre gespeicherten Bestätigungs-IDs zurück und verbrauchen nichts.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines have their confirmation IDs here already; they only have to take them.</source>
   <extracomment>One: %n machine has its confirmation ID here already; it only has to take it.</extracomment>
   <translation>
    <numerusform>%n Rechner hat seine Bestätigungs-ID schon hier; er muss sie nur annehmen.</numerusform>
    <numerusform>%n Rechner haben ihre Bestätigungs-IDs schon hier; sie müssen sie nur annehmen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines wait for an answer in a sealed batch; their activations are held already.</source>
   <extracomment>One: %n machine waits for an answer in a sealed batch; its activation is held already.</extracomment>
   <translation>
    <numerusform>%n Rechner wartet auf eine Antwort in einem versiegelten Stapel; seine Aktivierung ist schon reserviert.</numerusform>
    <numerusform>%n Rechner warten auf eine Antwort in einem versiegelten Stapel; ihre Aktivierungen sind schon reserviert.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines get the published client keys of their editions, and the settings.</source>
   <extracomment>One: %n machine gets the published client key of its edition, and the settings.</extracomment>
   <translation>
    <numerusform>%n Rechner bekommt den veröffentlichten Clientschlüssel seiner Edition und die Einstellungen.</numerusform>
    <numerusform>%n Rechner bekommen die veröffentlichten Clientschlüssel ihrer Editionen und die Einstellungen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines hold their client keys already and get the settings.</source>
   <extracomment>One: %n machine holds its client key already and gets the settings.</extracomment>
   <translation>
    <numerusform>%n Rechner hat seinen Clientschlüssel schon und bekommt die Einstellungen.</numerusform>
    <numerusform>%n Rechner haben ihre Clientschlüssel schon und bekommen die Einstellungen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines are licensed and left alone.</source>
   <extracomment>One: %n machine is licensed and left alone.</extracomment>
   <translation>
    <numerusform>%n Rechner ist lizenziert und bleibt, wie er ist.</numerusform>
    <numerusform>%n Rechner sind lizenziert und bleiben, wie sie sind.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines have stored confirmation IDs, but for other installation IDs: their hardware was changed.</source>
   <extracomment>One: %n machine has a stored confirmation ID, but for another installation ID: its hardware was changed.</extracomment>
   <translation>
    <numerusform>%n Rechner hat eine gespeicherte Bestätigungs-ID, aber für eine andere Installations-ID: Seine Hardware wurde geändert.</numerusform>
    <numerusform>%n Rechner haben gespeicherte Bestätigungs-IDs, aber für andere Installations-IDs: Ihre Hardware wurde geändert.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines have no stored confirmation IDs for this key.</source>
   <extracomment>One: %n machine has no stored confirmation ID for this key.</extracomment>
   <translation>
    <numerusform>%n Rechner hat keine gespeicherte Bestätigungs-ID für diesen Schlüssel.</numerusform>
    <numerusform>%n Rechner haben keine gespeicherten Bestätigungs-IDs für diesen Schlüssel.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines cannot be activated like this; the table says why for each.</source>
   <extracomment>One: %n machine cannot be activated like this; the table says why.</extracomment>
   <translation>
    <numerusform>%n Rechner lässt sich so nicht aktivieren; die Tabelle sagt, warum.</numerusform>
    <numerusform>%n Rechner lassen sich so nicht aktivieren; die Tabelle sagt bei jedem, warum.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines were never seen, or hold no product for this key yet. They are looked at first.</source>
   <extracomment>One: %n machine was never seen, or holds no product for this key yet. It is looked at first.</extracomment>
   <translation>
    <numerusform>%n Rechner wurde nie gesehen oder hat noch kein Produkt für diesen Schlüssel. Er wird erst angesehen.</numerusform>
    <numerusform>%n Rechner wurden nie gesehen oder haben noch kein Produkt für diesen Schlüssel. Sie werden erst angesehen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines are left out; the table says why for each.</source>
   <extracomment>One: %n machine is left out; the table says why.</extracomment>
   <translation>
    <numerusform>%n Rechner wird ausgelassen; die Tabelle sagt, warum.</numerusform>
    <numerusform>%n Rechner werden ausgelassen; die Tabelle sagt bei jedem, warum.</numerusform>
   </translation>
  </message>
  <message>
   <source>Collect, holding nothing</source>
   <translation>Erfassen, nichts reservieren</translation>
  </message>
  <message>
   <source>Activate, spending nothing</source>
   <translation>Aktivieren, ohne Verbrauch</translation>
  </message>
  <message numerus="yes">
   <source>%n machines are through and stay so. </source>
   <extracomment>One: %n machine is through and stays so. </extracomment>
   <translation>
    <numerusform>%n Rechner ist durch und bleibt es.</numerusform>
    <numerusform>%n Rechner sind durch und bleiben es.</numerusform>
   </translation>
  </message>
  <message>
   <source>No machine was through yet. </source>
   <translation>Noch war kein Rechner durch. </translation>
  </message>
  <message>
   <source>The run was interrupted</source>
   <translation>Der Lauf wurde unterbrochen</translation>
  </message>
  <message numerus="yes">
   <source>{message} %n machines were still on the way.</source>
   <extracomment>One: {message} %n machine was still on the way.</extracomment>
   <translation>
    <numerusform>{message} %n Rechner war noch unterwegs.</numerusform>
    <numerusform>{message} %n Rechner waren noch unterwegs.</numerusform>
   </translation>
  </message>
  <message>
   <source>{done}Every step was written down before a machine was touched, so no activation is lost and none is spent twice.</source>
   <translation>{done}Jeder Schritt wurde aufgeschrieben, bevor ein Rechner berührt wurde, also ist keine Aktivierung verloren und keine wird doppelt verbraucht.</translation>
  </message>
  <message>
   <source>Resume the run. It looks at each machine first and goes on from there.</source>
   <translation>Setzen Sie den Lauf fort. Er sieht sich erst jeden Rechner an und macht von dort weiter.</translation>
  </message>
  <message>
   <source>Resume the run</source>
   <translation>Lauf fortsetzen</translation>
  </message>
  <message>
   <source>The run ended before its machines were through.</source>
   <translation>Der Lauf endete, bevor seine Rechner durch waren.</translation>
  </message>
  <message>
   <source>What is done stays done. What was sealed or received is recorded and is used again, not spent again.</source>
   <translation>Was fertig ist, bleibt fertig. Was versiegelt oder empfangen wurde, ist aufgezeichnet und wird wieder benutzt, nicht noch einmal verbraucht.</translation>
  </message>
  <message>
   <source>Try again. The run looks at each machine before it goes on.</source>
   <translation>Versuchen Sie es erneut. Der Lauf sieht sich jeden Rechner an, bevor er weitermacht.</translation>
  </message>
  <message>
   <source>Which key the machines get, and who answers their installation IDs.</source>
   <translation>Welchen Schlüssel die Rechner bekommen und wer ihre Installations-IDs beantwortet.</translation>
  </message>
  <message>
   <source>a machine that this key activated before spends nothing</source>
   <translation>ein Rechner, den dieser Schlüssel schon aktiviert hat, verbraucht nichts</translation>
  </message>
  <message>
   <source>the IDs go into a sealed batch, to be carried across as a file</source>
   <translation>die IDs kommen in einen versiegelten Stapel, der als Datei hinübergetragen wird</translation>
  </message>
  <message>
   <source>Bought</source>
   <translation>Erworben</translation>
  </message>
  <message>
   <source>Left</source>
   <comment>activations that remain</comment>
   <translation>Übrig</translation>
  </message>
  <message>
   <source>No key that fits is listed</source>
   <translation>Kein passender Schlüssel aufgeführt</translation>
  </message>
  <message>
   <source>Install the key chosen above</source>
   <translation>Den oben gewählten Schlüssel installieren</translation>
  </message>
  <message>
   <source>Use the key that each machine holds, for</source>
   <translation>Den Schlüssel benutzen, den jeder Rechner hat, für</translation>
  </message>
  <message>
   <source>Product of the installed keys</source>
   <translation>Produkt der installierten Schlüssel</translation>
  </message>
  <message>
   <source>Give stored confirmation IDs back</source>
   <translation>Gespeicherte Bestätigungs-IDs zurückgeben</translation>
  </message>
  <message>
   <source>Ask the clearinghouse</source>
   <translation>Die Clearingstelle fragen</translation>
  </message>
  <message>
   <source>Stop after collecting</source>
   <translation>Nach dem Erfassen anhalten</translation>
  </message>
  <message>
   <source>Which key the machines get.</source>
   <translation>Welchen Schlüssel die Rechner bekommen.</translation>
  </message>
  <message>
   <source>Add one on the page “Product keys”, or use the keys that machines hold.</source>
   <translation>Fügen Sie auf der Seite „Produktschlüssel“ einen hinzu, oder nutzen Sie die Schlüssel, die die Rechner haben.</translation>
  </message>
  <message>
   <source>Add one on the page “Product keys”.</source>
   <translation>Fügen Sie auf der Seite „Produktschlüssel“ einen hinzu.</translation>
  </message>
  <message>
   <source>No clearinghouse is set up yet.</source>
   <translation>Noch ist keine Clearingstelle eingerichtet.</translation>
  </message>
  <message>
   <source>Known machines</source>
   <translation>Bekannte Rechner</translation>
  </message>
  <message>
   <source>New IDs</source>
   <translation>Neue IDs</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Unbekannt</translation>
  </message>
  <message>
   <source>As each machine has it</source>
   <translation>Wie jeder Rechner es hat</translation>
  </message>
  <message>
   <source>Any kind</source>
   <translation>Jede Art</translation>
  </message>
  <message>
   <source>KMS only</source>
   <translation>Nur KMS</translation>
  </message>
  <message>
   <source>Active Directory only</source>
   <translation>Nur Active Directory</translation>
  </message>
  <message>
   <source>Token only</source>
   <translation>Nur Token</translation>
  </message>
  <message>
   <source>KMS host</source>
   <translation>KMS-Host</translation>
  </message>
  <message>
   <source>How the machines find their host. Each gets the published key of its edition.</source>
   <translation>Wie die Rechner ihren Host finden. Jeder bekommt den veröffentlichten Schlüssel seiner Edition.</translation>
  </message>
  <message>
   <source>Let machines look it up in DNS</source>
   <translation>Rechner im DNS nachsehen lassen</translation>
  </message>
  <message>
   <source>DNS domain</source>
   <translation>DNS-Domäne</translation>
  </message>
  <message>
   <source>This host</source>
   <translation>Dieser Host</translation>
  </message>
  <message>
   <source>As each machine is set already</source>
   <translation>Wie jeder Rechner schon eingestellt ist</translation>
  </message>
  <message>
   <source>Activation type</source>
   <translation>Aktivierungsart</translation>
  </message>
  <message>
   <source>Domain</source>
   <translation>Domäne</translation>
  </message>
  <message>
   <source>Host</source>
   <translation>Host</translation>
  </message>
  <message>
   <source>the machine's own domain</source>
   <translation>die eigene Domäne des Rechners</translation>
  </message>
  <message>
   <source>It can go on without this window. If you stop it, machines at work finish their step; what is done stays done, and nothing is spent twice.</source>
   <translation>Er kann ohne dieses Fenster weiterlaufen. Halten Sie ihn an, beenden Rechner in Arbeit ihren Schritt; was fertig ist, bleibt fertig, und nichts wird doppelt verbraucht.</translation>
  </message>
  <message>
   <source>The run is not over</source>
   <translation>Der Lauf ist nicht zu Ende</translation>
  </message>
  <message>
   <source>Keep watching</source>
   <translation>Weiter zusehen</translation>
  </message>
  <message>
   <source>Close, let it run</source>
   <translation>Schließen, laufen lassen</translation>
  </message>
  <message>
   <source>Stop the run</source>
   <translation>Lauf anhalten</translation>
  </message>
  <message>
   <source>The run is not over.</source>
   <translation>Der Lauf ist nicht zu Ende.</translation>
  </message>
  <message>
   <source>Until then nobody can say what will happen to them. A probe changes nothing.</source>
   <translation>Bis dahin kann niemand sagen, was mit ihnen geschieht. Eine Abfrage ändert nichts.</translation>
  </message>
  <message>
   <source>What is chosen, and how each stands.</source>
   <translation>Was gewählt ist und wie jeder steht.</translation>
  </message>
  <message>
   <source>Reading the machines</source>
   <translation>Die Rechner werden gelesen</translation>
  </message>
  <message>
   <source>No machine is chosen</source>
   <translation>Kein Rechner ist gewählt</translation>
  </message>
  <message>
   <source>Close this and select machines first.</source>
   <translation>Schließen Sie dies und wählen Sie zuerst Rechner aus.</translation>
  </message>
  <message numerus="yes">
   <source>Probing %n machines: {ended} answered.</source>
   <extracomment>One: Probing %n machine: {ended} answered.</extracomment>
   <translation>
    <numerusform>%n Rechner wird abgefragt: {ended} haben geantwortet.</numerusform>
    <numerusform>%n Rechner werden abgefragt: {ended} haben geantwortet.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is changed on them.</source>
   <translation>An ihnen wird nichts geändert.</translation>
  </message>
  <message>
   <source>Until then each is counted as one activation, because it may need one. A probe changes nothing.</source>
   <translation>Bis dahin zählt jeder als eine Aktivierung, weil er eine brauchen kann. Eine Abfrage ändert nichts.</translation>
  </message>
  <message>
   <source>Chosen machines</source>
   <translation>Gewählte Rechner</translation>
  </message>
  <message numerus="yes">
   <source>%n machines were never probed.</source>
   <extracomment>One: %n machine was never probed.</extracomment>
   <translation>
    <numerusform>%n Rechner wurde nie abgefragt.</numerusform>
    <numerusform>%n Rechner wurden nie abgefragt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Probe them</source>
   <extracomment>One: Probe it</extracomment>
   <translation>
    <numerusform>Ihn abfragen</numerusform>
    <numerusform>Sie abfragen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines did not answer the last probe.</source>
   <extracomment>One: %n machine did not answer the last probe.</extracomment>
   <translation>
    <numerusform>%n Rechner hat auf die letzte Abfrage nicht geantwortet.</numerusform>
    <numerusform>%n Rechner haben auf die letzte Abfrage nicht geantwortet.</numerusform>
   </translation>
  </message>
  <message>
   <source>The run tries each again, once. One that stays silent stops no other.</source>
   <translation>Der Lauf versucht jeden noch einmal. Einer, der stumm bleibt, hält keinen anderen auf.</translation>
  </message>
  <message>
   <source>Every machine is licensed; nothing was spent.</source>
   <translation>Jeder Rechner ist lizenziert; nichts wurde verbraucht.</translation>
  </message>
  <message>
   <source>Every machine was left alone; nothing was spent.</source>
   <translation>Jeder Rechner blieb, wie er ist; nichts wurde verbraucht.</translation>
  </message>
  <message>
   <source>{left} left of {last_five}</source>
   <translation>{left} übrig von {last_five}</translation>
  </message>
  <message numerus="yes">
   <source>of %n machines</source>
   <extracomment>One: of %n machine</extracomment>
   <translation>
    <numerusform>von %n Rechner</numerusform>
    <numerusform>von %n Rechnern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n causes</source>
   <extracomment>One: %n cause</extracomment>
   <translation>
    <numerusform>%n Ursache</numerusform>
    <numerusform>%n Ursachen</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} stopped</source>
   <translation>{count} angehalten</translation>
  </message>
  <message>
   <source>Nothing was done.</source>
   <translation>Es wurde nichts getan.</translation>
  </message>
  <message numerus="yes">
   <source>%n installation IDs are in a sealed batch.</source>
   <extracomment>One: %n installation ID is in a sealed batch.</extracomment>
   <translation>
    <numerusform>%n Installations-ID ist in einem versiegelten Stapel.</numerusform>
    <numerusform>%n Installations-IDs sind in einem versiegelten Stapel.</numerusform>
   </translation>
  </message>
  <message>
   <source>{done}; {failed} failed.</source>
   <translation>{done}; {failed} gescheitert.</translation>
  </message>
  <message>
   <source>{done}; the run was stopped.</source>
   <translation>{done}; der Lauf wurde angehalten.</translation>
  </message>
  <message>
   <source>They wait in a sealed batch, which holds {held}. Export it, carry it to a station with a clearinghouse, and import the answer here.</source>
   <translation>Sie warten in einem versiegelten Stapel, der {held} reserviert. Exportieren Sie ihn, tragen Sie ihn zu einer Station mit Clearingstelle, und importieren Sie hier die Antwort.</translation>
  </message>
  <message numerus="yes">
   <source>%n machines were activated without spending anything.</source>
   <extracomment>One: %n machine was activated without spending anything.</extracomment>
   <translation>
    <numerusform>%n Rechner wurde aktiviert, ohne etwas zu verbrauchen.</numerusform>
    <numerusform>%n Rechner wurden aktiviert, ohne etwas zu verbrauchen.</numerusform>
   </translation>
  </message>
  <message>
   <source>of {last_five}</source>
   <translation>von {last_five}</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Activations spent</source>
   <translation>Verbrauchte Aktivierungen</translation>
  </message>
  <message>
   <source>Export the batch file…</source>
   <translation>Stapeldatei exportieren…</translation>
  </message>
  <message numerus="yes">
   <source>Retry %n machines…</source>
   <extracomment>One: Retry %n machine…</extracomment>
   <translation>
    <numerusform>%n Rechner wiederholen…</numerusform>
    <numerusform>%n Rechner wiederholen…</numerusform>
   </translation>
  </message>
  <message>
   <source>The batch is in {path}. Carry it to a station with a clearinghouse.</source>
   <translation>Der Stapel liegt in {path}. Tragen Sie ihn zu einer Station mit Clearingstelle.</translation>
  </message>
  <message>
   <source>left alone</source>
   <translation>unverändert</translation>
  </message>
  <message>
   <source>{failed} failed</source>
   <translation>{failed} gescheitert</translation>
  </message>
  <message numerus="yes">
   <source>%n were stopped</source>
   <extracomment>One: %n was stopped</extracomment>
   <translation>
    <numerusform>%n wurde angehalten</numerusform>
    <numerusform>%n wurden angehalten</numerusform>
   </translation>
  </message>
  <message>
   <source>Step or reason</source>
   <translation>Schritt oder Grund</translation>
  </message>
  <message numerus="yes">
   <source>{ended} of %n machines are through</source>
   <extracomment>One: {ended} of %n machine are through</extracomment>
   <translation>
    <numerusform>{ended} von %n Rechner ist durch</numerusform>
    <numerusform>{ended} von %n Rechnern sind durch</numerusform>
   </translation>
  </message>
  <message>
   <source>Each machine goes its own way; one that fails stops no other.</source>
   <translation>Jeder Rechner geht seinen eigenen Weg; einer, der scheitert, hält keinen anderen auf.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
  <message>
   <source>Stop…</source>
   <translation>Anhalten…</translation>
  </message>
  <message>
   <source>Paused. {ended}</source>
   <translation>Pause. {ended}</translation>
  </message>
  <message numerus="yes">
   <source>Stopping: %n machines finish their step</source>
   <extracomment>One: Stopping: %n machine finish their step</extracomment>
   <translation>
    <numerusform>Wird angehalten: %n Rechner beendet seinen Schritt</numerusform>
    <numerusform>Wird angehalten: %n Rechner beenden ihren Schritt</numerusform>
   </translation>
  </message>
  <message>
   <source>Machines of the run</source>
   <translation>Rechner des Laufs</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Was geschieht</translation>
  </message>
  <message>
   <source>Key, or why not</source>
   <translation>Schlüssel, oder warum nicht</translation>
  </message>
  <message>
   <source>Why not</source>
   <translation>Warum nicht</translation>
  </message>
  <message>
   <source>Why more may be spent than were bought</source>
   <translation>Warum mehr verbraucht werden darf, als erworben wurde</translation>
  </message>
  <message>
   <source>Working out what this costs</source>
   <translation>Die Kosten werden ermittelt</translation>
  </message>
  <message>
   <source>Working out what this costs…</source>
   <translation>Die Kosten werden ermittelt…</translation>
  </message>
  <message>
   <source>Nobody knows yet what this costs.</source>
   <translation>Noch weiß niemand, was das kostet.</translation>
  </message>
  <message>
   <source>Spend</source>
   <translation>Verbrauchen</translation>
  </message>
  <message>
   <source>Costs</source>
   <translation>Kostet</translation>
  </message>
  <message>
   <source>What it spends</source>
   <translation>Was es verbraucht</translation>
  </message>
  <message>
   <source>What will happen</source>
   <translation>Was geschehen wird</translation>
  </message>
  <message>
   <source>Nothing has been touched yet. An activation cannot be given back.</source>
   <translation>Noch wurde nichts berührt. Eine Aktivierung lässt sich nicht zurückgeben.</translation>
  </message>
  <message>
   <source>Nothing has been touched yet, and nothing will be spent.</source>
   <translation>Noch wurde nichts berührt, und es wird nichts verbraucht.</translation>
  </message>
  <message>
   <source>Why it may be more all the same; it is kept in the ledger</source>
   <translation>Warum es trotzdem mehr sein darf; steht dann im Journal</translation>
  </message>
  <message>
   <source>What will happen to each machine</source>
   <translation>Was mit jedem Rechner geschieht</translation>
  </message>
  <message numerus="yes">
   <source>%n activations too many.</source>
   <extracomment>One: %n activation too many.</extracomment>
   <translation>
    <numerusform>%n Aktivierung zu viel.</numerusform>
    <numerusform>%n Aktivierungen zu viel.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose fewer machines or another key, or correct how many were bought on the page “Product keys”. The clearinghouse may refuse what is too much.</source>
   <translation>Wählen Sie weniger Rechner oder einen anderen Schlüssel, oder berichtigen Sie auf der Seite „Produktschlüssel“, wie viele erworben wurden. Die Clearingstelle kann ablehnen, was zu viel ist.</translation>
  </message>
  <message numerus="yes">
   <source>A confirmation ID is stored for %n machines.</source>
   <extracomment>One: A confirmation ID is stored for %n machine.</extracomment>
   <translation>
    <numerusform>Für %n Rechner ist eine Bestätigungs-ID gespeichert.</numerusform>
    <numerusform>Für %n Rechner ist eine Bestätigungs-ID gespeichert.</numerusform>
   </translation>
  </message>
  <message>
   <source>Local reactivation gives it back and spends nothing. Online, each takes a new activation.</source>
   <translation>Die lokale Reaktivierung gibt sie zurück und verbraucht nichts. Online braucht jeder eine neue Aktivierung.</translation>
  </message>
  <message numerus="yes">
   <source>%n machines are licensed now</source>
   <extracomment>One: %n machine is licensed now</extracomment>
   <translation>
    <numerusform>%n Rechner ist jetzt lizenziert</numerusform>
    <numerusform>%n Rechner sind jetzt lizenziert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines are KMS clients now</source>
   <extracomment>One: %n machine is a KMS client now</extracomment>
   <translation>
    <numerusform>%n Rechner ist jetzt KMS-Client</numerusform>
    <numerusform>%n Rechner sind jetzt KMS-Clients</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines were licensed before</source>
   <extracomment>One: %n machine was licensed before</extracomment>
   <translation>
    <numerusform>%n Rechner war schon lizenziert</numerusform>
    <numerusform>%n Rechner waren schon lizenziert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines were left alone</source>
   <extracomment>One: %n machine was left alone</extracomment>
   <translation>
    <numerusform>%n Rechner blieb unverändert</numerusform>
    <numerusform>%n Rechner blieben unverändert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Activate %n machines, spending nothing</source>
   <extracomment>One: Activate %n machine, spending nothing</extracomment>
   <translation>
    <numerusform>%n Rechner aktivieren, ohne Verbrauch</numerusform>
    <numerusform>%n Rechner aktivieren, ohne Verbrauch</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Reactivate %n machines, spending nothing</source>
   <extracomment>One: Reactivate %n machine, spending nothing</extracomment>
   <translation>
    <numerusform>%n Rechner reaktivieren, ohne Verbrauch</numerusform>
    <numerusform>%n Rechner reaktivieren, ohne Verbrauch</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Set up %n machines, spending nothing</source>
   <extracomment>One: Set up %n machine, spending nothing</extracomment>
   <translation>
    <numerusform>%n Rechner einrichten, ohne Verbrauch</numerusform>
    <numerusform>%n Rechner einrichten, ohne Verbrauch</numerusform>
   </translation>
  </message>
  <message>
   <source>Activated</source>
   <translation>Aktiviert</translation>
  </message>
  <message>
   <source>There is nothing to do: every machine is licensed.</source>
   <translation>Es gibt nichts zu tun: Jeder Rechner ist lizenziert.</translation>
  </message>
  <message>
   <source>Nothing was activated</source>
   <translation>Es wurde nichts aktiviert</translation>
  </message>
  <message>
   <source>Proxy activation</source>
   <translation>Proxyaktivierung</translation>
  </message>
  <message>
   <source>Online activation</source>
   <translation>Onlineaktivierung</translation>
  </message>
  <message>
   <source>Local reactivation</source>
   <translation>Lokale Reaktivierung</translation>
  </message>
  <message>
   <source>Reactivated</source>
   <translation>Reaktiviert</translation>
  </message>
  <message>
   <source>Reactivate</source>
   <translation>Reaktivieren</translation>
  </message>
  <message>
   <source>Nothing was reactivated</source>
   <translation>Es wurde nichts reaktiviert</translation>
  </message>
  <message>
   <source>KMS client set-up</source>
   <translation>KMS-Client-Einrichtung</translation>
  </message>
  <message>
   <source>Set up</source>
   <comment>machines that were set up</comment>
   <translation>Eingerichtet</translation>
  </message>
  <message>
   <source>Set up</source>
   <comment>do it to machines</comment>
   <translation>Einrichten</translation>
  </message>
  <message>
   <source>There is nothing to do: every machine is left alone.</source>
   <translation>Es gibt nichts zu tun: Jeder Rechner bleibt, wie er ist.</translation>
  </message>
  <message>
   <source>Nothing was set up</source>
   <translation>Es wurde nichts eingerichtet</translation>
  </message>
  <message>
   <source>Windows asks its KMS host by itself, within two hours as a rule. Probe the machines then to see their licences.</source>
   <translation>Windows fragt seinen KMS-Host von selbst, in der Regel binnen zwei Stunden. Fragen Sie die Rechner danach ab, um ihre Lizenzen zu sehen.</translation>
  </message>
  <message>
   <source>KMS client</source>
   <translation>KMS-Client</translation>
  </message>
  <message>
   <source>Retail</source>
   <translation>Einzelhandel</translation>
  </message>
  <message>
   <source>Evaluation</source>
   <translation>Testversion</translation>
  </message>
  <message numerus="yes">
   <source>%n minutes</source>
   <extracomment>One: %n minute</extracomment>
   <translation>
    <numerusform>%n Minute</numerusform>
    <numerusform>%n Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation>weniger als einer Minute</translation>
  </message>
  <message numerus="yes">
   <source>%n hours</source>
   <extracomment>One: %n hour</extracomment>
   <translation>
    <numerusform>%n Stunde</numerusform>
    <numerusform>%n Stunden</numerusform>
   </translation>
  </message>
  <message>
   <source>Its installation ID was collected</source>
   <translation>Seine Installations-ID wurde erfasst</translation>
  </message>
  <message>
   <source>Lasts until about {day_text}</source>
   <translation>Reicht bis etwa {day_text}</translation>
  </message>
  <message>
   <source>{about} (between {day_text} and {end})</source>
   <translation>{about} (zwischen {day_text} und {end})</translation>
  </message>
  <message>
   <source>Nothing was spent lately that a forecast could go by</source>
   <translation>In letzter Zeit wurde nichts verbraucht, woraus sich eine Prognose ergäbe</translation>
  </message>
  <message>
   <source>At this rate it lasts for longer than anybody plans</source>
   <translation>Bei diesem Verbrauch reicht er länger, als jemand plant</translation>
  </message>
  <message>
   <source>Nothing is left</source>
   <translation>Es ist nichts übrig</translation>
  </message>
  <message>
   <source>{about} (not before {early})</source>
   <translation>{about} (frühestens {early})</translation>
  </message>
  <message numerus="yes">
   <source>%n machines get the key.</source>
   <extracomment>One: %n machine gets the key.</extracomment>
   <translation>
    <numerusform>%n Rechner bekommt den Schlüssel.</numerusform>
    <numerusform>%n Rechner bekommen den Schlüssel.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines give their keys back.</source>
   <extracomment>One: %n machine gives its key back.</extracomment>
   <translation>
    <numerusform>%n Rechner gibt seinen Schlüssel zurück.</numerusform>
    <numerusform>%n Rechner geben ihre Schlüssel zurück.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines that are licensed lose their licences.</source>
   <extracomment>One: %n machine that is licensed loses its licence.</extracomment>
   <translation>
    <numerusform>%n lizenzierter Rechner verliert seine Lizenz.</numerusform>
    <numerusform>%n lizenzierte Rechner verlieren ihre Lizenzen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines are changed.</source>
   <extracomment>One: %n machine is changed.</extracomment>
   <translation>
    <numerusform>%n Rechner wird geändert.</numerusform>
    <numerusform>%n Rechner werden geändert.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines hold the key already.</source>
   <extracomment>One: %n machine holds the key already.</extracomment>
   <translation>
    <numerusform>%n Rechner hat den Schlüssel schon.</numerusform>
    <numerusform>%n Rechner haben den Schlüssel schon.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines are licensed with another key and left alone.</source>
   <extracomment>One: %n machine is licensed with another key and left alone.</extracomment>
   <translation>
    <numerusform>%n Rechner ist mit einem anderen Schlüssel lizenziert und bleibt, wie er ist.</numerusform>
    <numerusform>%n Rechner sind mit einem anderen Schlüssel lizenziert und bleiben, wie sie sind.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Nothing is to be done on %n machines.</source>
   <extracomment>One: Nothing is to be done on %n machine.</extracomment>
   <translation>
    <numerusform>Auf %n Rechner ist nichts zu tun.</numerusform>
    <numerusform>Auf %n Rechnern ist nichts zu tun.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines were never seen and are looked at first.</source>
   <extracomment>One: %n machine was never seen and is looked at first.</extracomment>
   <translation>
    <numerusform>%n Rechner wurde nie gesehen und wird erst angesehen.</numerusform>
    <numerusform>%n Rechner wurden nie gesehen und werden erst angesehen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n machines are left out.</source>
   <extracomment>One: %n machine is left out.</extracomment>
   <translation>
    <numerusform>%n Rechner wird ausgelassen.</numerusform>
    <numerusform>%n Rechner werden ausgelassen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Asked over the network</source>
   <translation>Über das Netz gefragt</translation>
  </message>
  <message>
   <source>Answers are typed</source>
   <translation>Antworten werden getippt</translation>
  </message>
  <message>
   <source>Answers come in a file</source>
   <translation>Antworten kommen in einer Datei</translation>
  </message>
  <message numerus="yes">
   <source>up to %n lines</source>
   <extracomment>One: up to %n line</extracomment>
   <translation>
    <numerusform>bis zu %n Zeile</numerusform>
    <numerusform>bis zu %n Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>answers in parts</source>
   <translation>antwortet in Teilen</translation>
  </message>
  <message>
   <source>answers all at once</source>
   <translation>antwortet auf einmal</translation>
  </message>
  <message>
   <source>tells how many are left</source>
   <translation>sagt, wie viele übrig sind</translation>
  </message>
  <message>
   <source>Install key</source>
   <translation>Schlüssel installieren</translation>
  </message>
  <message>
   <source>Activate online</source>
   <translation>Online aktivieren</translation>
  </message>
  <message>
   <source>Rearm</source>
   <translation>Zurücksetzen (Rearm)</translation>
  </message>
  <message>
   <source>Clear key from registry</source>
   <translation>Schlüssel aus der Registrierung löschen</translation>
  </message>
  <message>
   <source>Change setting</source>
   <translation>Einstellung ändern</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>geantwortet</translation>
  </message>
  <message>
   <source>keyed</source>
   <translation>mit Schlüssel</translation>
  </message>
  <message>
   <source>without key</source>
   <translation>ohne Schlüssel</translation>
  </message>
  <message>
   <source>collected</source>
   <translation>erfasst</translation>
  </message>
  <message>
   <source>activated</source>
   <translation>aktiviert</translation>
  </message>
  <message>
   <source>reactivated</source>
   <translation>reaktiviert</translation>
  </message>
  <message>
   <source>set up</source>
   <comment>what a machine was</comment>
   <translation>eingerichtet</translation>
  </message>
  <message>
   <source>rearmed</source>
   <translation>zurückgesetzt</translation>
  </message>
  <message>
   <source>cleared</source>
   <translation>gelöscht</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>geändert</translation>
  </message>
  <message numerus="yes">
   <source>Probing %n machines</source>
   <extracomment>One: Probing %n machine</extracomment>
   <translation>
    <numerusform>Abfrage von %n Rechner</numerusform>
    <numerusform>Abfrage von %n Rechnern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Installing a key on %n machines</source>
   <extracomment>One: Installing a key on %n machine</extracomment>
   <translation>
    <numerusform>Schlüssel installieren auf %n Rechner</numerusform>
    <numerusform>Schlüssel installieren auf %n Rechnern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Taking the key off %n machines</source>
   <extracomment>One: Taking the key off %n machine</extracomment>
   <translation>
    <numerusform>Schlüssel entfernen von %n Rechner</numerusform>
    <numerusform>Schlüssel entfernen von %n Rechnern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Collecting the IDs of %n machines</source>
   <extracomment>One: Collecting the IDs of %n machine</extracomment>
   <translation>
    <numerusform>IDs erfassen von %n Rechner</numerusform>
    <numerusform>IDs erfassen von %n Rechnern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Depositing on %n machines</source>
   <extracomment>One: Depositing on %n machine</extracomment>
   <translation>
    <numerusform>IDs eintragen auf %n Rechner</numerusform>
    <numerusform>IDs eintragen auf %n Rechnern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Activating over the Internet %n machines</source>
   <extracomment>One: Activating over the Internet %n machine</extracomment>
   <translation>
    <numerusform>Aktivierung über das Internet: %n Rechner</numerusform>
    <numerusform>Aktivierung über das Internet: %n Rechner</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Proxy activation of %n machines</source>
   <extracomment>One: Proxy activation of %n machine</extracomment>
   <translation>
    <numerusform>Proxyaktivierung von %n Rechner</numerusform>
    <numerusform>Proxyaktivierung von %n Rechnern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Reactivating %n machines</source>
   <extracomment>One: Reactivating %n machine</extracomment>
   <translation>
    <numerusform>Reaktivierung von %n Rechner</numerusform>
    <numerusform>Reaktivierung von %n Rechnern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Setting up as KMS clients: %n machines</source>
   <extracomment>One: Setting up as KMS clients: %n machine</extracomment>
   <translation>
    <numerusform>Einrichtung als KMS-Clients: %n Rechner</numerusform>
    <numerusform>Einrichtung als KMS-Clients: %n Rechner</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Rearming %n machines</source>
   <extracomment>One: Rearming %n machine</extracomment>
   <translation>
    <numerusform>Zurücksetzen von %n Rechner</numerusform>
    <numerusform>Zurücksetzen von %n Rechnern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Clearing the key from the registry of %n machines</source>
   <extracomment>One: Clearing the key from the registry of %n machine</extracomment>
   <translation>
    <numerusform>Schlüssel aus der Registrierung löschen auf %n Rechner</numerusform>
    <numerusform>Schlüssel aus der Registrierung löschen auf %n Rechnern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Changing a setting on %n machines</source>
   <extracomment>One: Changing a setting on %n machine</extracomment>
   <translation>
    <numerusform>Einstellung ändern auf %n Rechner</numerusform>
    <numerusform>Einstellung ändern auf %n Rechnern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Going on with %n machines</source>
   <extracomment>One: Going on with %n machine</extracomment>
   <translation>
    <numerusform>Fortsetzung mit %n Rechner</numerusform>
    <numerusform>Fortsetzung mit %n Rechnern</numerusform>
   </translation>
  </message>
  <message>
   <source>done</source>
   <translation>fertig</translation>
  </message>
  <message>
   <source>through {clearinghouse}</source>
   <translation>über {clearinghouse}</translation>
  </message>
  <message>
   <source>stop after collecting</source>
   <translation>nach dem Erfassen anhalten</translation>
  </message>
  <message>
   <source>spend {most} at most</source>
   <translation>höchstens {most} verbrauchen</translation>
  </message>
  <message>
   <source>KMS host {host}</source>
   <translation>KMS-Host {host}</translation>
  </message>
  <message>
   <source>also where another key is licensed</source>
   <translation>auch wo ein anderer Schlüssel lizenziert ist</translation>
  </message>
  <message>
   <source>Nothing was changed and no activation was spent.</source>
   <translation>Es wurde nichts geändert und keine Aktivierung verbraucht.</translation>
  </message>
  <message>
   <source>Everything that was finished is recorded. What was under way is looked at before anything is repeated, so nothing is spent twice.</source>
   <translation>Alles Fertige ist aufgezeichnet. Was im Gange war, wird angesehen, bevor etwas wiederholt wird, also wird nichts doppelt verbraucht.</translation>
  </message>
  <message>
   <source>Your data was not touched.</source>
   <translation>Ihre Daten wurden nicht berührt.</translation>
  </message>
  <message>
   <source>Your data is whole; another program works with it now.</source>
   <translation>Ihre Daten sind heil; ein anderes Programm arbeitet gerade damit.</translation>
  </message>
  <message>
   <source>Your data is whole; it was not touched.</source>
   <translation>Ihre Daten sind heil; sie wurden nicht berührt.</translation>
  </message>
  <message>
   <source>Everything that was finished is recorded. What was under way is looked at before anything is repeated.</source>
   <translation>Alles Fertige ist aufgezeichnet. Was im Gange war, wird angesehen, bevor etwas wiederholt wird.</translation>
  </message>
  <message>
   <source>Whether the machine had finished is not known; it is looked at before anything is repeated, and no activation is spent twice.</source>
   <translation>Ob der Rechner fertig war, ist nicht bekannt; er wird angesehen, bevor etwas wiederholt wird, und keine Aktivierung wird doppelt verbraucht.</translation>
  </message>
  <message>
   <source>The machine is looked at before anything is repeated, and no activation is spent twice.</source>
   <translation>Der Rechner wird angesehen, bevor etwas wiederholt wird, und keine Aktivierung wird doppelt verbraucht.</translation>
  </message>
  <message>
   <source>The machine was not touched, and no account was locked.</source>
   <translation>Der Rechner wurde nicht berührt, und kein Konto wurde gesperrt.</translation>
  </message>
  <message>
   <source>What was finished stays finished. Nothing else was begun.</source>
   <translation>Was fertig war, bleibt fertig. Sonst wurde nichts begonnen.</translation>
  </message>
  <message>
   <source>Its activation is held for it. The answer can be fetched later without spending again.</source>
   <translation>Seine Aktivierung ist für ihn reserviert. Die Antwort kann später geholt werden, ohne noch einmal etwas zu verbrauchen.</translation>
  </message>
  <message>
   <source>The confirmation ID is kept. It can be deposited again without spending.</source>
   <translation>Die Bestätigungs-ID ist aufbewahrt. Sie kann erneut eingetragen werden, ohne etwas zu verbrauchen.</translation>
  </message>
  <message>
   <source>No entry was repaired or thrown away.</source>
   <translation>Kein Eintrag wurde repariert oder weggeworfen.</translation>
  </message>
  <message>
   <source>Finished, some failed</source>
   <translation>Beendet, einige gescheitert</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Gefunden</translation>
  </message>
  <message>
   <source>Probed</source>
   <translation>Abgefragt</translation>
  </message>
  <message>
   <source>Key installed</source>
   <translation>Schlüssel installiert</translation>
  </message>
  <message>
   <source>Awaiting CID</source>
   <translation>Wartet auf CID</translation>
  </message>
  <message>
   <source>In a batch</source>
   <translation>In einem Stapel</translation>
  </message>
  <message>
   <source>CID is here</source>
   <translation>CID ist da</translation>
  </message>
  <message>
   <source>CID deposited</source>
   <translation>CID eingetragen</translation>
  </message>
  <message>
   <source>WinRM, HTTPS</source>
   <translation>WinRM, HTTPS</translation>
  </message>
  <message>
   <source>Carry kit</source>
   <translation>Offline-Kit</translation>
  </message>
  <message>
   <source>Answered</source>
   <comment>a machine, when last tried</comment>
   <translation>Hat geantwortet</translation>
  </message>
  <message>
   <source>Notification</source>
   <translation>Benachrichtigung</translation>
  </message>
  <message>
   <source>Unlicensed</source>
   <translation>Nicht lizenziert</translation>
  </message>
  <message>
   <source>Grace, not genuine</source>
   <translation>Kulanz, nicht echt</translation>
  </message>
  <message>
   <source>Grace, hardware changed</source>
   <translation>Kulanz, Hardware geändert</translation>
  </message>
  <message>
   <source>Grace, first run</source>
   <translation>Kulanz, erster Start</translation>
  </message>
  <message>
   <source>Grace, extended</source>
   <translation>Kulanz, verlängert</translation>
  </message>
  <message>
   <source>Needs a carry kit</source>
   <translation>Braucht ein Offline-Kit</translation>
  </message>
  <message>
   <source>Timed out</source>
   <translation>Zeit überschritten</translation>
  </message>
  <message>
   <source>Port closed</source>
   <translation>Port geschlossen</translation>
  </message>
  <message>
   <source>No route</source>
   <translation>Kein Weg</translation>
  </message>
  <message>
   <source>Name unknown</source>
   <translation>Name unbekannt</translation>
  </message>
  <message>
   <source>Connection cut</source>
   <translation>Verbindung abgerissen</translation>
  </message>
  <message>
   <source>Logon refused</source>
   <translation>Anmeldung abgelehnt</translation>
  </message>
  <message>
   <source>Held back</source>
   <translation>Zurückgehalten</translation>
  </message>
  <message>
   <source>No logon chosen</source>
   <translation>Keine Anmeldung gewählt</translation>
  </message>
  <message>
   <source>Rights missing</source>
   <translation>Rechte fehlen</translation>
  </message>
  <message>
   <source>Logon not offered</source>
   <translation>Anmeldung nicht angeboten</translation>
  </message>
  <message>
   <source>Host key not trusted</source>
   <translation>Hostschlüssel nicht vertraut</translation>
  </message>
  <message>
   <source>Host key changed</source>
   <translation>Hostschlüssel geändert</translation>
  </message>
  <message>
   <source>Key not listed</source>
   <translation>Schlüssel nicht in der Liste</translation>
  </message>
  <message>
   <source>No key installed</source>
   <translation>Kein Schlüssel installiert</translation>
  </message>
  <message>
   <source>Busy</source>
   <translation>Beschäftigt</translation>
  </message>
  <message>
   <source>Answer is missing</source>
   <translation>Antwort fehlt</translation>
  </message>
  <message>
   <source>Would spend more</source>
   <translation>Würde mehr verbrauchen</translation>
  </message>
  <message>
   <source>Not licensed after all</source>
   <translation>Doch nicht lizenziert</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>Gesperrt</translation>
  </message>
  <message>
   <source>{licensed} of {products} licensed</source>
   <translation>{licensed} von {products} lizenziert</translation>
  </message>
  <message>
   <source>Own machines</source>
   <translation>Eigene Rechner</translation>
  </message>
  <message>
   <source>Another station</source>
   <translation>Andere Station</translation>
  </message>
  <message>
   <source>No answer yet</source>
   <translation>Noch keine Antwort</translation>
  </message>
  <message>
   <source>Refused by Windows</source>
   <translation>Von Windows abgelehnt</translation>
  </message>
  <message>
   <source>“{0}” cannot follow: the activation is {1}</source>
   <translation>„{0}“ kann nicht folgen: Die Aktivierung ist {1}</translation>
  </message>
  <message>
   <source>Probe the machine again and start from what it shows.</source>
   <translation>Fragen Sie den Rechner erneut ab und beginnen Sie bei dem, was er zeigt.</translation>
  </message>
  <message>
   <source>{0} has begun on this machine and not ended</source>
   <translation>{0} hat auf diesem Rechner begonnen und nicht geendet</translation>
  </message>
  <message>
   <source>This work was not begun, or has already ended</source>
   <translation>Diese Arbeit wurde nicht begonnen oder ist schon beendet</translation>
  </message>
  <message>
   <source>The machine's installation ID is another by now</source>
   <translation>Die Installations-ID des Rechners ist inzwischen eine andere</translation>
  </message>
  <message>
   <source>Wait for it, or restart the program to look at how far it came.</source>
   <translation>Warten Sie darauf, oder starten Sie das Programm neu, um zu sehen, wie weit es kam.</translation>
  </message>
  <message>
   <source>Its key or hardware changed. Collect the installation ID again.</source>
   <translation>Sein Schlüssel oder seine Hardware hat sich geändert. Erfassen Sie die Installations-ID erneut.</translation>
  </message>
  <message>
   <source>An installation ID stands in this batch already</source>
   <translation>Eine Installations-ID steht schon in diesem Stapel</translation>
  </message>
  <message>
   <source>An empty batch cannot be sealed</source>
   <translation>Ein leerer Stapel lässt sich nicht versiegeln</translation>
  </message>
  <message>
   <source>The batch is {0}</source>
   <translation>Der Stapel ist {0}</translation>
  </message>
  <message>
   <source>Two machines with one ID are clones of one image. Generalise the image first.</source>
   <translation>Zwei Rechner mit einer ID sind Klone eines Abbilds. Verallgemeinern Sie zuerst das Abbild.</translation>
  </message>
  <message>
   <source>Collect installation IDs.</source>
   <translation>Erfassen Sie Installations-IDs.</translation>
  </message>
  <message>
   <source>A sealed batch never changes. Make a new one for other machines.</source>
   <translation>Ein versiegelter Stapel ändert sich nie. Legen Sie für andere Rechner einen neuen an.</translation>
  </message>
  <message>
   <source>This answer belongs to another batch</source>
   <translation>Diese Antwort gehört zu einem anderen Stapel</translation>
  </message>
  <message>
   <source>No confirmation ID is recorded for this installation ID</source>
   <translation>Für diese Installations-ID ist keine Bestätigungs-ID eingetragen</translation>
  </message>
  <message>
   <source>This confirmation ID is the one that is recorded</source>
   <translation>Diese Bestätigungs-ID ist die schon eingetragene</translation>
  </message>
  <message>
   <source>Nothing was changed. Import the answer that was made from this request.</source>
   <translation>Es wurde nichts geändert. Importieren Sie die Antwort, die aus dieser Anfrage entstand.</translation>
  </message>
  <message>
   <source>The answer holds an installation ID that is not in the batch</source>
   <translation>Die Antwort enthält eine Installations-ID, die nicht im Stapel ist</translation>
  </message>
  <message>
   <source>A line of the answer holds neither a confirmation ID nor a reason, or both</source>
   <translation>Eine Zeile der Antwort enthält weder eine Bestätigungs-ID noch einen Grund, oder beides</translation>
  </message>
  <message>
   <source>Nothing was changed. Record one instead of correcting it.</source>
   <translation>Es wurde nichts geändert. Tragen Sie eine ein, statt sie zu berichtigen.</translation>
  </message>
  <message>
   <source>Nothing was changed. Compare it with what was read out.</source>
   <translation>Es wurde nichts geändert. Vergleichen Sie sie mit dem, was vorgelesen wurde.</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask the connected station for a fresh answer.</source>
   <translation>Es wurde nichts geändert. Bitten Sie die verbundene Station um eine frische Antwort.</translation>
  </message>
  <message>
   <source>The answer holds another confirmation ID than the one already known</source>
   <translation>Die Antwort enthält eine andere Bestätigungs-ID als die schon bekannte</translation>
  </message>
  <message>
   <source>Nothing was changed. Compare both answers before going on.</source>
   <translation>Es wurde nichts geändert. Vergleichen Sie beide Antworten, bevor Sie weitermachen.</translation>
  </message>
  <message>
   <source>The logon was refused</source>
   <translation>Die Anmeldung wurde abgelehnt</translation>
  </message>
  <message>
   <source>Something else answers there</source>
   <translation>Dort antwortet etwas anderes</translation>
  </message>
  <message>
   <source>The batch was closed without an answer</source>
   <translation>Der Stapel wurde ohne Antwort geschlossen</translation>
  </message>
  <message>
   <source>The account may log on but run nothing</source>
   <translation>Das Konto darf sich anmelden, aber nichts ausführen</translation>
  </message>
  <message>
   <source>The machine cut the connection off</source>
   <translation>Der Rechner hat die Verbindung abgebrochen</translation>
  </message>
  <message>
   <source>The logon profile is missing</source>
   <translation>Das Anmeldeprofil fehlt</translation>
  </message>
  <message>
   <source>Not tried: another machine refused the logon</source>
   <translation>Nicht versucht: Ein anderer Rechner hat die Anmeldung abgelehnt</translation>
  </message>
  <message>
   <source>The machine shows another identity than before</source>
   <translation>Der Rechner zeigt eine andere Identität als zuvor</translation>
  </message>
  <message>
   <source>The machine shows a host key that was revoked</source>
   <translation>Der Rechner zeigt einen widerrufenen Hostschlüssel</translation>
  </message>
  <message>
   <source>Nobody has confirmed the machine's identity yet</source>
   <translation>Niemand hat die Identität des Rechners bisher bestätigt</translation>
  </message>
  <message>
   <source>The program ended before the work did</source>
   <translation>Das Programm endete vor der Arbeit</translation>
  </message>
  <message>
   <source>Kerberos failed</source>
   <translation>Kerberos ist gescheitert</translation>
  </message>
  <message>
   <source>The key file of the logon cannot be used</source>
   <translation>Die Schlüsseldatei der Anmeldung ist nicht brauchbar</translation>
  </message>
  <message>
   <source>The machine does not know the key or certificate</source>
   <translation>Der Rechner kennt den Schlüssel oder das Zertifikat nicht</translation>
  </message>
  <message>
   <source>The product key is not in the list</source>
   <translation>Der Produktschlüssel ist nicht in der Liste</translation>
  </message>
  <message>
   <source>The machine takes no logon that this program offers</source>
   <translation>Der Rechner nimmt keine Anmeldung, die dieses Programm anbietet</translation>
  </message>
  <message>
   <source>Another run is at work on the machine</source>
   <translation>Ein anderer Lauf arbeitet an dem Rechner</translation>
  </message>
  <message>
   <source>The machine's name leads nowhere</source>
   <translation>Der Name des Rechners führt nirgendwohin</translation>
  </message>
  <message>
   <source>The clearinghouse has not answered yet</source>
   <translation>Die Clearingstelle hat noch nicht geantwortet</translation>
  </message>
  <message>
   <source>The machine offers only outdated SSH algorithms</source>
   <translation>Der Rechner bietet nur veraltete SSH-Verfahren an</translation>
  </message>
  <message>
   <source>No agent with a key runs here</source>
   <translation>Hier läuft kein Agent mit einem Schlüssel</translation>
  </message>
  <message>
   <source>The jump host forwards nothing to the machine</source>
   <translation>Der Sprunghost leitet nichts an den Rechner weiter</translation>
  </message>
  <message>
   <source>No logon profile was chosen</source>
   <translation>Es wurde kein Anmeldeprofil gewählt</translation>
  </message>
  <message>
   <source>There is no way to the machine</source>
   <translation>Es gibt keinen Weg zu dem Rechner</translation>
  </message>
  <message>
   <source>The account has no administrator's rights</source>
   <translation>Das Konto hat keine Administratorrechte</translation>
  </message>
  <message>
   <source>The machine took the confirmation ID and is not licensed</source>
   <translation>Der Rechner hat die Bestätigungs-ID angenommen und ist nicht lizenziert</translation>
  </message>
  <message>
   <source>Nothing listens on the machine's port</source>
   <translation>Am Port des Rechners lauscht nichts</translation>
  </message>
  <message>
   <source>The machine did not answer in time</source>
   <translation>Der Rechner hat nicht rechtzeitig geantwortet</translation>
  </message>
  <message>
   <source>The machine could not be reached</source>
   <translation>Der Rechner war nicht zu erreichen</translation>
  </message>
  <message>
   <source>It would need more activations than were agreed</source>
   <translation>Es würde mehr Aktivierungen brauchen, als vereinbart waren</translation>
  </message>
  <message>
   <source>Machine added</source>
   <translation>Rechner hinzugefügt</translation>
  </message>
  <message>
   <source>Machine removed</source>
   <translation>Rechner entfernt</translation>
  </message>
  <message>
   <source>Host key trusted</source>
   <translation>Hostschlüssel vertraut</translation>
  </message>
  <message>
   <source>Key added</source>
   <translation>Schlüssel hinzugefügt</translation>
  </message>
  <message>
   <source>Key removed</source>
   <translation>Schlüssel entfernt</translation>
  </message>
  <message>
   <source>Key changed</source>
   <translation>Schlüssel geändert</translation>
  </message>
  <message>
   <source>Key revealed</source>
   <translation>Schlüssel gezeigt</translation>
  </message>
  <message>
   <source>Count reported</source>
   <translation>Bestand gemeldet</translation>
  </message>
  <message>
   <source>Use corrected</source>
   <translation>Verbrauch berichtigt</translation>
  </message>
  <message>
   <source>Vault changed</source>
   <translation>Tresor geändert</translation>
  </message>
  <message>
   <source>Station enrolled</source>
   <translation>Station aufgenommen</translation>
  </message>
  <message>
   <source>Station revoked</source>
   <translation>Station gesperrt</translation>
  </message>
  <message>
   <source>Older copy put back</source>
   <translation>Ältere Kopie zurückgespielt</translation>
  </message>
  <message>
   <source>Begun</source>
   <translation>Begonnen</translation>
  </message>
  <message>
   <source>Key taken off</source>
   <translation>Schlüssel entfernt</translation>
  </message>
  <message>
   <source>IID collected</source>
   <translation>IID erfasst</translation>
  </message>
  <message>
   <source>Put into a batch</source>
   <translation>In einen Stapel gelegt</translation>
  </message>
  <message>
   <source>CID received</source>
   <translation>CID empfangen</translation>
  </message>
  <message>
   <source>CID reused</source>
   <translation>CID wiederverwendet</translation>
  </message>
  <message>
   <source>CID corrected</source>
   <translation>CID berichtigt</translation>
  </message>
  <message>
   <source>Line rejected</source>
   <translation>Zeile abgewiesen</translation>
  </message>
  <message>
   <source>Activated online</source>
   <translation>Online aktiviert</translation>
  </message>
  <message>
   <source>Rearmed</source>
   <translation>Zurückgesetzt</translation>
  </message>
  <message>
   <source>Key cleared from the registry</source>
   <translation>Schlüssel aus der Registrierung gelöscht</translation>
  </message>
  <message>
   <source>Setting changed</source>
   <translation>Einstellung geändert</translation>
  </message>
  <message>
   <source>Status observed</source>
   <translation>Status beobachtet</translation>
  </message>
  <message>
   <source>Batch sealed</source>
   <translation>Stapel versiegelt</translation>
  </message>
  <message>
   <source>Batch imported</source>
   <translation>Stapel importiert</translation>
  </message>
  <message>
   <source>Batch exported</source>
   <translation>Stapel exportiert</translation>
  </message>
  <message>
   <source>Batch sent</source>
   <translation>Stapel gesendet</translation>
  </message>
  <message>
   <source>Batch answered</source>
   <translation>Stapel beantwortet</translation>
  </message>
  <message>
   <source>Batch closed</source>
   <translation>Stapel geschlossen</translation>
  </message>
  <message>
   <source>Installing a key was begun</source>
   <translation>Das Installieren eines Schlüssels wurde begonnen</translation>
  </message>
  <message>
   <source>Taking the key off was begun</source>
   <translation>Das Entfernen des Schlüssels wurde begonnen</translation>
  </message>
  <message>
   <source>Depositing the confirmation ID was begun</source>
   <translation>Das Eintragen der Bestätigungs-ID wurde begonnen</translation>
  </message>
  <message>
   <source>Activation over the Internet was begun</source>
   <translation>Die Aktivierung über das Internet wurde begonnen</translation>
  </message>
  <message>
   <source>Sending the batch was begun</source>
   <translation>Das Senden des Stapels wurde begonnen</translation>
  </message>
  <message>
   <source>Rearming was begun</source>
   <translation>Das Zurücksetzen wurde begonnen</translation>
  </message>
  <message>
   <source>Clearing the key from the registry was begun</source>
   <translation>Das Löschen des Schlüssels aus der Registrierung wurde begonnen</translation>
  </message>
  <message>
   <source>Changing a setting of volume activation was begun</source>
   <translation>Das Ändern einer Einstellung der Volumenaktivierung wurde begonnen</translation>
  </message>
  <message>
   <source>This entry cannot be read: it was changed after it was written.</source>
   <translation>Dieser Eintrag ist nicht lesbar: Er wurde geändert, nachdem er geschrieben war.</translation>
  </message>
  <message>
   <source>{0} entered the inventory, reached at {1}</source>
   <translation>{0} kam ins Inventar, erreichbar unter {1}</translation>
  </message>
  <message>
   <source>{0} left the inventory; its history stays</source>
   <translation>{0} verließ das Inventar; der Verlauf bleibt</translation>
  </message>
  <message>
   <source>The operator trusts {0}</source>
   <translation>Der Bediener vertraut {0}</translation>
  </message>
  <message>
   <source>…{0} ({1}) entered the list</source>
   <translation>…{0} ({1}) kam in die Liste</translation>
  </message>
  <message>
   <source>…{0} left the list; what it spent stays counted</source>
   <translation>…{0} verließ die Liste; sein Verbrauch bleibt gezählt</translation>
  </message>
  <message>
   <source>The whole key …{0} was shown</source>
   <translation>Der ganze Schlüssel …{0} wurde gezeigt</translation>
  </message>
  <message>
   <source>Corrected: {0} were spent elsewhere</source>
   <translation>Berichtigt: {0} anderswo verbraucht</translation>
  </message>
  <message>
   <source>How the stored secrets are kept was changed: {0}</source>
   <translation>Wie die gespeicherten Geheimnisse aufbewahrt werden, wurde geändert: {0}</translation>
  </message>
  <message>
   <source>The station {0} ({1}) was enrolled: its signature is trusted</source>
   <translation>Die Station {0} ({1}) wurde aufgenommen: Ihrer Signatur wird vertraut</translation>
  </message>
  <message>
   <source>The station {0} was revoked: its signature is not trusted any more</source>
   <translation>Die Station {0} wurde gesperrt: Ihrer Signatur wird nicht mehr vertraut</translation>
  </message>
  <message>
   <source>The ledger goes on from a copy of the data; no earlier end was noted here</source>
   <translation>Das Journal geht von einer Kopie der Daten aus weiter; hier war kein früheres Ende vermerkt</translation>
  </message>
  <message>
   <source>The ledger goes on from an older copy; it had reached entry {0} before</source>
   <translation>Das Journal geht von einer älteren Kopie aus weiter; zuvor hatte es Eintrag {0} erreicht</translation>
  </message>
  <message>
   <source>{0} says that {1} remain</source>
   <translation>{0} sagt, es bleiben {1}</translation>
  </message>
  <message>
   <source>The machine took the key …{0}</source>
   <translation>Der Rechner hat den Schlüssel …{0} angenommen</translation>
  </message>
  <message>
   <source>The machine gave its key back</source>
   <translation>Der Rechner hat seinen Schlüssel zurückgegeben</translation>
  </message>
  <message>
   <source>Installation ID {0}</source>
   <translation>Installations-ID {0}</translation>
  </message>
  <message>
   <source>Waits in a sealed batch and holds one activation</source>
   <translation>Wartet in einem versiegelten Stapel und reserviert eine Aktivierung</translation>
  </message>
  <message>
   <source>A confirmation ID arrived: {0}</source>
   <translation>Eine Bestätigungs-ID ist angekommen: {0}</translation>
  </message>
  <message>
   <source>A stored confirmation ID fits again: nothing was spent</source>
   <translation>Eine gespeicherte Bestätigungs-ID passt wieder: Es wurde nichts verbraucht</translation>
  </message>
  <message>
   <source>Another confirmation ID was put in the place of a wrong one: nothing was spent</source>
   <translation>Eine andere Bestätigungs-ID trat an die Stelle einer falschen: Es wurde nichts verbraucht</translation>
  </message>
  <message>
   <source>No confirmation ID: {0}</source>
   <translation>Keine Bestätigungs-ID: {0}</translation>
  </message>
  <message>
   <source>The machine took its confirmation ID</source>
   <translation>Der Rechner hat seine Bestätigungs-ID angenommen</translation>
  </message>
  <message>
   <source>The machine activated itself over the Internet: {0}</source>
   <translation>Der Rechner hat sich über das Internet aktiviert: {0}</translation>
  </message>
  <message>
   <source>The machine begins its time of grace anew once it was restarted</source>
   <translation>Der Rechner beginnt seine Kulanz neu, sobald er neu gestartet ist</translation>
  </message>
  <message>
   <source>The key was taken out of the machine's registry; the licence stays</source>
   <translation>Der Schlüssel wurde aus der Registrierung des Rechners genommen; die Lizenz bleibt</translation>
  </message>
  <message>
   <source>The machine says: {0}</source>
   <translation>Der Rechner sagt: {0}</translation>
  </message>
  <message>
   <source>The work was cut off; the machine is looked at before anything is repeated</source>
   <translation>Die Arbeit wurde abgebrochen; der Rechner wird angesehen, bevor etwas wiederholt wird</translation>
  </message>
  <message>
   <source>The batch holds {0} until it is answered</source>
   <translation>Der Stapel reserviert {0}, bis er beantwortet ist</translation>
  </message>
  <message>
   <source>A request of {0} came from another station</source>
   <translation>Eine Anfrage mit {0} kam von einer anderen Station</translation>
  </message>
  <message>
   <source>The {0} left as a file</source>
   <translation>Hinausgegangen als Datei: {0}</translation>
  </message>
  <message>
   <source>{0} took the batch</source>
   <translation>{0} hat den Stapel angenommen</translation>
  </message>
  <message>
   <source>{0} confirmed, {1} rejected, {2} without an answer</source>
   <translation>{0} bestätigt, {1} abgewiesen, {2} ohne Antwort</translation>
  </message>
  <message>
   <source>Nothing more is expected: {0}</source>
   <translation>Es wird nichts mehr erwartet: {0}</translation>
  </message>
  <message>
   <source>Corrected: {0} were given back</source>
   <translation>Berichtigt: {0} zurückgegeben</translation>
  </message>
  <message>
   <source>, key …{0}</source>
   <translation>, Schlüssel …{0}</translation>
  </message>
  <message>
   <source>, no key</source>
   <translation>, kein Schlüssel</translation>
  </message>
  <message>
   <source>one activation was spent</source>
   <translation>eine Aktivierung wurde verbraucht</translation>
  </message>
  <message>
   <source>counted before, nothing was spent</source>
   <translation>früher gezählt, nichts wurde verbraucht</translation>
  </message>
  <message>
   <source>the machine refused</source>
   <translation>der Rechner lehnte ab</translation>
  </message>
  <message>
   <source>This is not a ledger entry of kind {0}</source>
   <translation>Das ist kein Journaleintrag der Art {0}</translation>
  </message>
  <message>
   <source>a fact does not hold {0}</source>
   <translation>eine Tatsache enthält nicht: {0}</translation>
  </message>
  <message>
   <source>this is not a value of type {0}</source>
   <translation>das ist kein Wert vom Typ {0}</translation>
  </message>
  <message>
   <source>a failure cannot be read</source>
   <translation>ein Fehler ist nicht lesbar</translation>
  </message>
  <message>
   <source>unknown code</source>
   <translation>unbekannter Code</translation>
  </message>
  <message>
   <source>Windows gave a code that this program does not know</source>
   <translation>Windows nannte einen Code, den dieses Programm nicht kennt</translation>
  </message>
  <message>
   <source>Search for the code in Microsoft's documentation.</source>
   <translation>Suchen Sie den Code in der Dokumentation von Microsoft.</translation>
  </message>
  <message>
   <source>There is nothing to report</source>
   <translation>Es gibt nichts zu melden</translation>
  </message>
  <message>
   <source>Go on with your work.</source>
   <translation>Machen Sie mit Ihrer Arbeit weiter.</translation>
  </message>
  <message>
   <source>The machine is new and still in its first grace period</source>
   <translation>Der Rechner ist neu und noch in seiner ersten Kulanz</translation>
  </message>
  <message>
   <source>Activate it before that period ends.</source>
   <translation>Aktivieren Sie ihn, bevor diese Frist endet.</translation>
  </message>
  <message>
   <source>The hardware changed, and a grace period runs until the machine is activated anew</source>
   <translation>Die Hardware wurde geändert, und es läuft eine Kulanz, bis der Rechner neu aktiviert ist</translation>
  </message>
  <message>
   <source>Collect its installation ID again and activate it before that period ends.</source>
   <translation>Erfassen Sie die Installations-ID erneut und aktivieren Sie ihn, bevor diese Frist endet.</translation>
  </message>
  <message>
   <source>The product is activated, but whether it may be used here is for its owner to check</source>
   <translation>Das Produkt ist aktiviert, aber ob es hier benutzt werden darf, muss sein Eigentümer prüfen</translation>
  </message>
  <message>
   <source>Compare the machine with what your volume agreement covers.</source>
   <translation>Vergleichen Sie den Rechner mit dem, was Ihr Volumenvertrag abdeckt.</translation>
  </message>
  <message>
   <source>Windows doubts that it is genuine, and a grace period runs</source>
   <translation>Windows zweifelt an seiner Echtheit, und es läuft eine Kulanz</translation>
  </message>
  <message>
   <source>Give the machine a genuine key and activate it in time.</source>
   <translation>Geben Sie dem Rechner einen echten Schlüssel und aktivieren Sie ihn rechtzeitig.</translation>
  </message>
  <message>
   <source>Windows doubts that it is genuine, and a second kind of grace period runs</source>
   <translation>Windows zweifelt an seiner Echtheit, und es läuft eine zweite Art Kulanz</translation>
  </message>
  <message>
   <source>The licence was bought in Microsoft's store</source>
   <translation>Die Lizenz wurde im Microsoft Store gekauft</translation>
  </message>
  <message>
   <source>Leave the machine alone unless it is to move to a volume key.</source>
   <translation>Lassen Sie den Rechner, wie er ist, außer er soll zu einem Volumenschlüssel wechseln.</translation>
  </message>
  <message>
   <source>The licence is good until a fixed date</source>
   <translation>Die Lizenz gilt bis zu einem festen Datum</translation>
  </message>
  <message>
   <source>Note the date and renew the licence before it.</source>
   <translation>Notieren Sie das Datum und erneuern Sie die Lizenz vorher.</translation>
  </message>
  <message>
   <source>The product's first grace period never ends</source>
   <translation>Die erste Kulanz des Produkts endet nie</translation>
  </message>
  <message>
   <source>Activate it only if your own rules ask for it.</source>
   <translation>Aktivieren Sie es nur, wenn Ihre eigenen Regeln es verlangen.</translation>
  </message>
  <message>
   <source>The licence has run out and an extended grace period runs</source>
   <translation>Die Lizenz ist abgelaufen, und es läuft eine verlängerte Kulanz</translation>
  </message>
  <message>
   <source>Renew the licence or install another key before that period ends.</source>
   <translation>Erneuern Sie die Lizenz oder installieren Sie einen anderen Schlüssel, bevor diese Frist endet.</translation>
  </message>
  <message>
   <source>The grace period ended before the machine was activated</source>
   <translation>Die Kulanz endete, bevor der Rechner aktiviert wurde</translation>
  </message>
  <message>
   <source>Activate the machine now; ask the activation centre if it refuses.</source>
   <translation>Aktivieren Sie den Rechner jetzt; fragen Sie das Aktivierungszentrum, wenn er es ablehnt.</translation>
  </message>
  <message>
   <source>Too much of the hardware has changed for the old licence to hold</source>
   <translation>Zu viel Hardware wurde geändert, als dass die alte Lizenz gelten könnte</translation>
  </message>
  <message>
   <source>Collect the installation ID again and activate with a new confirmation ID.</source>
   <translation>Erfassen Sie die Installations-ID erneut und aktivieren Sie mit einer neuen Bestätigungs-ID.</translation>
  </message>
  <message>
   <source>The time for which the licence was good is over</source>
   <translation>Die Zeit, für die die Lizenz galt, ist vorbei</translation>
  </message>
  <message>
   <source>Install a key that is still good and activate it.</source>
   <translation>Installieren Sie einen noch gültigen Schlüssel und aktivieren Sie ihn.</translation>
  </message>
  <message>
   <source>The machine holds no usable licence for this product</source>
   <translation>Der Rechner hat keine brauchbare Lizenz für dieses Produkt</translation>
  </message>
  <message>
   <source>Activate the product; install its key again first if it refuses.</source>
   <translation>Aktivieren Sie das Produkt; installieren Sie seinen Schlüssel zuerst neu, wenn er es ablehnt.</translation>
  </message>
  <message>
   <source>A key management host has not activated this machine</source>
   <translation>Kein Schlüsselverwaltungshost hat diesen Rechner aktiviert</translation>
  </message>
  <message>
   <source>Check that the machine reaches its host, or give it a MAK.</source>
   <translation>Prüfen Sie, ob der Rechner seinen Host erreicht, oder geben Sie ihm einen MAK.</translation>
  </message>
  <message>
   <source>Windows was found not genuine and its grace period is over</source>
   <translation>Windows wurde als nicht echt befunden, und seine Kulanz ist vorbei</translation>
  </message>
  <message>
   <source>Give the machine a genuine key; ask the activation centre if it refuses.</source>
   <translation>Geben Sie dem Rechner einen echten Schlüssel; fragen Sie das Aktivierungszentrum, wenn er ihn ablehnt.</translation>
  </message>
  <message>
   <source>Windows was found not genuine and its grace period still runs</source>
   <translation>Windows wurde als nicht echt befunden, und seine Kulanz läuft noch</translation>
  </message>
  <message>
   <source>Windows was found not genuine and its second grace period is over</source>
   <translation>Windows wurde als nicht echt befunden, und seine zweite Kulanz ist vorbei</translation>
  </message>
  <message>
   <source>Windows holds itself for not genuine</source>
   <translation>Windows hält sich für nicht echt</translation>
  </message>
  <message>
   <source>Give the machine a genuine key and activate it.</source>
   <translation>Geben Sie dem Rechner einen echten Schlüssel und aktivieren Sie ihn.</translation>
  </message>
  <message>
   <source>The licence was for a fixed time and that time is over</source>
   <translation>Die Lizenz galt für eine feste Zeit, und die ist vorbei</translation>
  </message>
  <message>
   <source>Renew the licence or install another key.</source>
   <translation>Erneuern Sie die Lizenz oder installieren Sie einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>no public name</source>
   <translation>kein öffentlicher Name</translation>
  </message>
  <message>
   <source>Windows finds itself changed: an unlicensed language pack, malware or damaged files</source>
   <translation>Windows findet sich verändert: ein unlizenziertes Sprachpaket, Schadsoftware oder beschädigte Dateien</translation>
  </message>
  <message>
   <source>Remove what was added or repair the system files; reinstall Windows if that fails.</source>
   <translation>Entfernen Sie, was dazukam, oder reparieren Sie die Systemdateien; installieren Sie Windows neu, wenn das nicht hilft.</translation>
  </message>
  <message>
   <source>The confirmation ID is not in the form that Windows expects</source>
   <translation>Die Bestätigungs-ID hat nicht die Form, die Windows erwartet</translation>
  </message>
  <message>
   <source>Compare all eight groups of the confirmation ID with their source.</source>
   <translation>Vergleichen Sie alle acht Gruppen der Bestätigungs-ID mit ihrer Quelle.</translation>
  </message>
  <message>
   <source>The confirmation ID carries a version that cannot be right</source>
   <translation>Die Bestätigungs-ID trägt eine Version, die nicht stimmen kann</translation>
  </message>
  <message>
   <source>Ask for a new confirmation ID for the installation ID that the machine shows now.</source>
   <translation>Bitten Sie um eine neue Bestätigungs-ID für die Installations-ID, die der Rechner jetzt zeigt.</translation>
  </message>
  <message>
   <source>The confirmation ID is of a version that this Windows does not know</source>
   <translation>Die Bestätigungs-ID ist von einer Version, die dieses Windows nicht kennt</translation>
  </message>
  <message>
   <source>Ask for a new confirmation ID and name the product's exact version.</source>
   <translation>Bitten Sie um eine neue Bestätigungs-ID und nennen Sie die genaue Version des Produkts.</translation>
  </message>
  <message>
   <source>The confirmation ID is too short or too long</source>
   <translation>Die Bestätigungs-ID ist zu kurz oder zu lang</translation>
  </message>
  <message>
   <source>Check that all 48 digits arrived.</source>
   <translation>Prüfen Sie, ob alle 48 Ziffern angekommen sind.</translation>
  </message>
  <message>
   <source>Windows could not store the installation ID or the confirmation ID</source>
   <translation>Windows konnte die Installations-ID oder die Bestätigungs-ID nicht speichern</translation>
  </message>
  <message>
   <source>Restart the licensing service and deposit the confirmation ID again.</source>
   <translation>Starten Sie den Lizenzierungsdienst neu und tragen Sie die Bestätigungs-ID erneut ein.</translation>
  </message>
  <message>
   <source>The confirmation ID belongs to another installation ID</source>
   <translation>Die Bestätigungs-ID gehört zu einer anderen Installations-ID</translation>
  </message>
  <message>
   <source>Collect the installation ID again and ask for its own confirmation ID.</source>
   <translation>Erfassen Sie die Installations-ID erneut und bitten Sie um ihre eigene Bestätigungs-ID.</translation>
  </message>
  <message>
   <source>The data that ties the licence to the hardware is damaged</source>
   <translation>Die Daten, die die Lizenz an die Hardware binden, sind beschädigt</translation>
  </message>
  <message>
   <source>Install the key again, then collect a new installation ID.</source>
   <translation>Installieren Sie den Schlüssel neu und erfassen Sie dann eine neue Installations-ID.</translation>
  </message>
  <message>
   <source>A check digit of the installation ID or the confirmation ID is wrong</source>
   <translation>Eine Prüfziffer der Installations-ID oder der Bestätigungs-ID ist falsch</translation>
  </message>
  <message>
   <source>Compare both IDs group by group with their sources.</source>
   <translation>Vergleichen Sie beide IDs Gruppe für Gruppe mit ihren Quellen.</translation>
  </message>
  <message>
   <source>Keys of this kind cannot be activated in this way</source>
   <translation>Schlüssel dieser Art lassen sich so nicht aktivieren</translation>
  </message>
  <message>
   <source>Install a MAK before activating with a confirmation ID.</source>
   <translation>Installieren Sie einen MAK, bevor Sie mit einer Bestätigungs-ID aktivieren.</translation>
  </message>
  <message>
   <source>The IDs were made for another product key than the installed one</source>
   <translation>Die IDs wurden für einen anderen als den installierten Produktschlüssel gemacht</translation>
  </message>
  <message>
   <source>Collect the installation ID for the key that is installed now.</source>
   <translation>Erfassen Sie die Installations-ID für den Schlüssel, der jetzt installiert ist.</translation>
  </message>
  <message>
   <source>The IDs were made for this machine in another state, or for another machine</source>
   <translation>Die IDs wurden für diesen Rechner in einem anderen Zustand gemacht, oder für einen anderen Rechner</translation>
  </message>
  <message>
   <source>Collect the installation ID again and ask for a new confirmation ID.</source>
   <translation>Erfassen Sie die Installations-ID erneut und bitten Sie um eine neue Bestätigungs-ID.</translation>
  </message>
  <message>
   <source>The licence was issued for other hardware or another installation</source>
   <translation>Die Lizenz wurde für andere Hardware oder eine andere Installation ausgestellt</translation>
  </message>
  <message>
   <source>Collect the installation ID again and activate anew.</source>
   <translation>Erfassen Sie die Installations-ID erneut und aktivieren Sie neu.</translation>
  </message>
  <message>
   <source>The product is being activated by somebody else at this moment</source>
   <translation>Das Produkt wird in diesem Augenblick von jemand anderem aktiviert</translation>
  </message>
  <message>
   <source>Wait some minutes, then probe the machine before trying again.</source>
   <translation>Warten Sie einige Minuten und fragen Sie den Rechner dann ab, bevor Sie es erneut versuchen.</translation>
  </message>
  <message>
   <source>The key is for an add-on, not for Windows itself</source>
   <translation>Der Schlüssel ist für ein Add-on, nicht für Windows selbst</translation>
  </message>
  <message>
   <source>Install the key of Windows first, then the add-on's key.</source>
   <translation>Installieren Sie zuerst den Schlüssel von Windows, dann den des Add-ons.</translation>
  </message>
  <message>
   <source>This version or edition does not recognise the key</source>
   <translation>Diese Version oder Edition erkennt den Schlüssel nicht</translation>
  </message>
  <message>
   <source>Check which product and edition the key was issued for.</source>
   <translation>Prüfen Sie, für welches Produkt und welche Edition der Schlüssel ausgestellt wurde.</translation>
  </message>
  <message>
   <source>The machine cannot make use of this key</source>
   <translation>Der Rechner kann mit diesem Schlüssel nichts anfangen</translation>
  </message>
  <message>
   <source>The key is for an evaluation that is over</source>
   <translation>Der Schlüssel ist für eine abgelaufene Testversion</translation>
  </message>
  <message>
   <source>Install a key for the full product.</source>
   <translation>Installieren Sie einen Schlüssel für das volle Produkt.</translation>
  </message>
  <message>
   <source>The installed key cannot be replaced by this one</source>
   <translation>Der installierte Schlüssel kann durch diesen nicht ersetzt werden</translation>
  </message>
  <message>
   <source>Choose a key for the edition that is installed.</source>
   <translation>Wählen Sie einen Schlüssel für die installierte Edition.</translation>
  </message>
  <message>
   <source>The key is for another version of Windows</source>
   <translation>Der Schlüssel ist für eine andere Version von Windows</translation>
  </message>
  <message>
   <source>Choose a key for the version that is installed.</source>
   <translation>Wählen Sie einen Schlüssel für die installierte Version.</translation>
  </message>
  <message>
   <source>Windows does not accept the product key</source>
   <translation>Windows nimmt den Produktschlüssel nicht an</translation>
  </message>
  <message>
   <source>Check the key letter by letter against its source.</source>
   <translation>Vergleichen Sie den Schlüssel Buchstabe für Buchstabe mit seiner Quelle.</translation>
  </message>
  <message>
   <source>No product key is installed</source>
   <translation>Kein Produktschlüssel ist installiert</translation>
  </message>
  <message>
   <source>Install a MAK, or a client setup key where a key management host serves.</source>
   <translation>Installieren Sie einen MAK, oder einen Client-Setupschlüssel, wo ein Schlüsselverwaltungshost bedient.</translation>
  </message>
  <message>
   <source>The product that was named is not installed on this machine</source>
   <translation>Das genannte Produkt ist auf diesem Rechner nicht installiert</translation>
  </message>
  <message>
   <source>Probe the machine again and choose a product that it lists.</source>
   <translation>Fragen Sie den Rechner erneut ab und wählen Sie ein Produkt, das er aufführt.</translation>
  </message>
  <message>
   <source>A rule on the machine forbids this key</source>
   <translation>Eine Regel auf dem Rechner verbietet diesen Schlüssel</translation>
  </message>
  <message>
   <source>Look in the machine's application event log for the reason.</source>
   <translation>Sehen Sie im Anwendungsereignisprotokoll des Rechners nach dem Grund.</translation>
  </message>
  <message>
   <source>The key is mistyped, or not meant for this version of Windows</source>
   <translation>Der Schlüssel ist vertippt oder nicht für diese Version von Windows gedacht</translation>
  </message>
  <message>
   <source>Microsoft has blocked the product key</source>
   <translation>Microsoft hat den Produktschlüssel gesperrt</translation>
  </message>
  <message>
   <source>Ask the activation centre for a new key and install that.</source>
   <translation>Bitten Sie das Aktivierungszentrum um einen neuen Schlüssel und installieren Sie ihn.</translation>
  </message>
  <message>
   <source>The product that this add-on extends is not there</source>
   <translation>Das Produkt, das dieses Add-on erweitert, ist nicht da</translation>
  </message>
  <message>
   <source>Install and activate the base product first.</source>
   <translation>Installieren und aktivieren Sie zuerst das Grundprodukt.</translation>
  </message>
  <message>
   <source>The key is for upgrades and this is a fresh installation</source>
   <translation>Der Schlüssel ist für Upgrades, und dies ist eine Neuinstallation</translation>
  </message>
  <message>
   <source>Something must be set before this; older tools name a wrong edition by this code too</source>
   <translation>Vorher muss etwas eingestellt werden; ältere Werkzeuge melden mit diesem Code auch eine falsche Edition</translation>
  </message>
  <message>
   <source>Check the edition that the key is for, then install the key again.</source>
   <translation>Prüfen Sie, für welche Edition der Schlüssel ist, und installieren Sie ihn dann erneut.</translation>
  </message>
  <message>
   <source>The key is for an edition that this machine does not have</source>
   <translation>Der Schlüssel ist für eine Edition, die dieser Rechner nicht hat</translation>
  </message>
  <message>
   <source>Choose a key for the installed edition, or change the edition first.</source>
   <translation>Wählen Sie einen Schlüssel für die installierte Edition, oder ändern Sie zuerst die Edition.</translation>
  </message>
  <message>
   <source>The licence is for another edition than the installed one</source>
   <translation>Die Lizenz ist für eine andere als die installierte Edition</translation>
  </message>
  <message>
   <source>The machine's hardware seems to be another by now</source>
   <translation>Die Hardware des Rechners scheint inzwischen eine andere zu sein</translation>
  </message>
  <message>
   <source>The maker's key in the firmware is for another edition</source>
   <translation>Der Schlüssel des Herstellers in der Firmware ist für eine andere Edition</translation>
  </message>
  <message>
   <source>Install a volume key for the installed edition.</source>
   <translation>Installieren Sie einen Volumenschlüssel für die installierte Edition.</translation>
  </message>
  <message>
   <source>There is no product key anywhere on the machine</source>
   <translation>Auf dem Rechner gibt es nirgends einen Produktschlüssel</translation>
  </message>
  <message>
   <source>Install a product key first.</source>
   <translation>Installieren Sie zuerst einen Produktschlüssel.</translation>
  </message>
  <message>
   <source>Ask the activation centre about this key.</source>
   <translation>Fragen Sie das Aktivierungszentrum nach diesem Schlüssel.</translation>
  </message>
  <message>
   <source>Wait an hour and ask again; nothing on the machine is wrong.</source>
   <translation>Warten Sie eine Stunde und fragen Sie erneut; am Rechner ist nichts falsch.</translation>
  </message>
  <message>
   <source>Collect the installation ID again; if it is refused once more, reinstall the key.</source>
   <translation>Erfassen Sie die Installations-ID erneut; wird sie wieder abgelehnt, installieren Sie den Schlüssel neu.</translation>
  </message>
  <message>
   <source>The server does not accept the licence files that the machine sent</source>
   <translation>Der Server nimmt die Lizenzdateien nicht an, die der Rechner gesendet hat</translation>
  </message>
  <message>
   <source>Repair the machine's licence files, then try again.</source>
   <translation>Reparieren Sie die Lizenzdateien des Rechners, dann versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The server does not accept the machine's licence for its key</source>
   <translation>Der Server nimmt die Lizenz des Rechners für seinen Schlüssel nicht an</translation>
  </message>
  <message>
   <source>The server does not grant a licence for this request</source>
   <translation>Der Server gewährt für diese Anfrage keine Lizenz</translation>
  </message>
  <message>
   <source>The server cannot read the hardware data in the request</source>
   <translation>Der Server kann die Hardwaredaten der Anfrage nicht lesen</translation>
  </message>
  <message>
   <source>The machine did not get through to the activation server</source>
   <translation>Der Rechner kam nicht zum Aktivierungsserver durch</translation>
  </message>
  <message>
   <source>Check the machine's way to the Internet, or activate it by proxy.</source>
   <translation>Prüfen Sie den Weg des Rechners ins Internet, oder aktivieren Sie ihn über den Proxy.</translation>
  </message>
  <message>
   <source>The server could not make sense of the request</source>
   <translation>Der Server konnte mit der Anfrage nichts anfangen</translation>
  </message>
  <message>
   <source>The machine's clock is wrong</source>
   <translation>Die Uhr des Rechners geht falsch</translation>
  </message>
  <message>
   <source>Set the machine's date and time, then try again.</source>
   <translation>Stellen Sie Datum und Uhrzeit des Rechners, dann versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The server will not activate this machine, often because the MAK does not cover it</source>
   <translation>Der Server aktiviert diesen Rechner nicht, oft weil der MAK ihn nicht abdeckt</translation>
  </message>
  <message>
   <source>Check with the activation centre that the MAK covers this product.</source>
   <translation>Klären Sie mit dem Aktivierungszentrum, ob der MAK dieses Produkt abdeckt.</translation>
  </message>
  <message>
   <source>The server finds key and hardware at odds</source>
   <translation>Der Server findet, dass Schlüssel und Hardware nicht zusammenpassen</translation>
  </message>
  <message>
   <source>The server does not know the hardware that the request names</source>
   <translation>Der Server kennt die in der Anfrage genannte Hardware nicht</translation>
  </message>
  <message>
   <source>The server finds no record that links this key with this hardware</source>
   <translation>Der Server findet keinen Datensatz, der diesen Schlüssel mit dieser Hardware verbindet</translation>
  </message>
  <message>
   <source>The server does not know the product that the request names</source>
   <translation>Der Server kennt das in der Anfrage genannte Produkt nicht</translation>
  </message>
  <message>
   <source>Check which product and version the key was issued for.</source>
   <translation>Prüfen Sie, für welches Produkt und welche Version der Schlüssel ausgestellt wurde.</translation>
  </message>
  <message>
   <source>The activation server failed</source>
   <translation>Der Aktivierungsserver hat versagt</translation>
  </message>
  <message>
   <source>The activation server lost its own network</source>
   <translation>Der Aktivierungsserver hat sein eigenes Netz verloren</translation>
  </message>
  <message>
   <source>The activation server could not read its records</source>
   <translation>Der Aktivierungsserver konnte seine Datensätze nicht lesen</translation>
  </message>
  <message>
   <source>The activation server could not use a value of the request</source>
   <translation>Der Aktivierungsserver konnte einen Wert der Anfrage nicht verwenden</translation>
  </message>
  <message>
   <source>The activation server had no answer ready</source>
   <translation>Der Aktivierungsserver hatte keine Antwort bereit</translation>
  </message>
  <message>
   <source>The activation server failed for a reason that it does not tell</source>
   <translation>Der Aktivierungsserver hat aus einem Grund versagt, den er nicht nennt</translation>
  </message>
  <message>
   <source>The server does not know this key</source>
   <translation>Der Server kennt diesen Schlüssel nicht</translation>
  </message>
  <message>
   <source>The server has blocked this key</source>
   <translation>Der Server hat diesen Schlüssel gesperrt</translation>
  </message>
  <message>
   <source>Ask the activation centre for a new key, install it and activate again.</source>
   <translation>Bitten Sie das Aktivierungszentrum um einen neuen Schlüssel, installieren Sie ihn und aktivieren Sie erneut.</translation>
  </message>
  <message>
   <source>The server does not hold this for a genuine key</source>
   <translation>Der Server hält dies nicht für einen echten Schlüssel</translation>
  </message>
  <message>
   <source>The server does not activate keys of this kind</source>
   <translation>Der Server aktiviert keine Schlüssel dieser Art</translation>
  </message>
  <message>
   <source>Check which kind of key this is and where it may be used.</source>
   <translation>Prüfen Sie, welche Art Schlüssel dies ist und wo er benutzt werden darf.</translation>
  </message>
  <message>
   <source>The key was used as often as it may be; a host key serves six hosts, ten times each</source>
   <translation>Der Schlüssel wurde so oft benutzt, wie er darf; ein Hostschlüssel bedient sechs Hosts je zehnmal</translation>
  </message>
  <message>
   <source>Ask the activation centre to allow more activations of this key.</source>
   <translation>Bitten Sie das Aktivierungszentrum um mehr Aktivierungen für diesen Schlüssel.</translation>
  </message>
  <message>
   <source>The server does not match this key with the product</source>
   <translation>Der Server bringt diesen Schlüssel nicht mit dem Produkt zusammen</translation>
  </message>
  <message>
   <source>The key has too few or too many characters</source>
   <translation>Der Schlüssel hat zu wenige oder zu viele Zeichen</translation>
  </message>
  <message>
   <source>The key is not written as a key should be</source>
   <translation>Der Schlüssel ist nicht so geschrieben, wie ein Schlüssel sein soll</translation>
  </message>
  <message>
   <source>The key holds a character that no key has</source>
   <translation>Der Schlüssel enthält ein Zeichen, das kein Schlüssel hat</translation>
  </message>
  <message>
   <source>This maker's key cannot be activated over the Internet</source>
   <translation>Der Schlüssel dieses Herstellers lässt sich nicht über das Internet aktivieren</translation>
  </message>
  <message>
   <source>Use the key on the machine's sticker, or a volume key.</source>
   <translation>Verwenden Sie den Schlüssel auf dem Aufkleber des Rechners oder einen Volumenschlüssel.</translation>
  </message>
  <message>
   <source>The key is blocked in the region that the request came from</source>
   <translation>Der Schlüssel ist in der Region gesperrt, aus der die Anfrage kam</translation>
  </message>
  <message>
   <source>The MAK has no activations left</source>
   <translation>Der MAK hat keine Aktivierungen mehr</translation>
  </message>
  <message>
   <source>Ask the activation centre to raise the MAK's limit, or use another MAK.</source>
   <translation>Bitten Sie das Aktivierungszentrum, die Grenze des MAK anzuheben, oder nehmen Sie einen anderen MAK.</translation>
  </message>
  <message>
   <source>The MAK's limit was raised as often as it may be, and is used up again</source>
   <translation>Die Grenze des MAK wurde so oft angehoben, wie es geht, und ist wieder aufgebraucht</translation>
  </message>
  <message>
   <source>Ask the activation centre for another MAK.</source>
   <translation>Bitten Sie das Aktivierungszentrum um einen anderen MAK.</translation>
  </message>
  <message>
   <source>The server has no limit on record for giving this licence again</source>
   <translation>Der Server hat keine Grenze verzeichnet, um diese Lizenz noch einmal zu geben</translation>
  </message>
  <message>
   <source>The key is not to be used yet</source>
   <translation>Der Schlüssel darf noch nicht benutzt werden</translation>
  </message>
  <message>
   <source>Wait for the day from which the key is good.</source>
   <translation>Warten Sie auf den Tag, ab dem der Schlüssel gilt.</translation>
  </message>
  <message>
   <source>The key may not be used any longer</source>
   <translation>Der Schlüssel darf nicht mehr benutzt werden</translation>
  </message>
  <message>
   <source>Obtain a key that is still good.</source>
   <translation>Besorgen Sie einen noch gültigen Schlüssel.</translation>
  </message>
  <message>
   <source>The key gives no further activation for a fixed time</source>
   <translation>Der Schlüssel gibt keine weitere Aktivierung für eine feste Zeit</translation>
  </message>
  <message>
   <source>The server has no rule by which it could activate this key</source>
   <translation>Der Server hat keine Regel, nach der er diesen Schlüssel aktivieren könnte</translation>
  </message>
  <message>
   <source>The server has blocked this key after unusual use</source>
   <translation>Der Server hat diesen Schlüssel nach ungewöhnlichem Gebrauch gesperrt</translation>
  </message>
  <message>
   <source>Ask the activation centre to check the key, and find out who else uses it.</source>
   <translation>Bitten Sie das Aktivierungszentrum, den Schlüssel zu prüfen, und finden Sie heraus, wer ihn noch benutzt.</translation>
  </message>
  <message>
   <source>The server does not know what kind of key this is</source>
   <translation>Der Server weiß nicht, welche Art Schlüssel dies ist</translation>
  </message>
  <message>
   <source>The key is just being used by another request</source>
   <translation>Der Schlüssel wird gerade von einer anderen Anfrage benutzt</translation>
  </message>
  <message>
   <source>Wait some minutes before trying again.</source>
   <translation>Warten Sie einige Minuten, bevor Sie es erneut versuchen.</translation>
  </message>
  <message>
   <source>The machine's protected licence store was altered or is damaged</source>
   <translation>Der geschützte Lizenzspeicher des Rechners wurde verändert oder ist beschädigt</translation>
  </message>
  <message>
   <source>Restore the machine from a sound image, then install its key again.</source>
   <translation>Stellen Sie den Rechner aus einem heilen Abbild wieder her, dann installieren Sie seinen Schlüssel erneut.</translation>
  </message>
  <message>
   <source>The licence store was reset and waits for a restart</source>
   <translation>Der Lizenzspeicher wurde zurückgesetzt und wartet auf einen Neustart</translation>
  </message>
  <message>
   <source>Restart the machine, then try again.</source>
   <translation>Starten Sie den Rechner neu, dann versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The licence store cannot be reset any more often</source>
   <translation>Der Lizenzspeicher lässt sich nicht noch öfter zurücksetzen</translation>
  </message>
  <message>
   <source>Activate the machine, or install Windows anew.</source>
   <translation>Aktivieren Sie den Rechner, oder installieren Sie Windows neu.</translation>
  </message>
  <message>
   <source>The machine's store of licences is damaged</source>
   <translation>Der Speicher der Lizenzen des Rechners ist beschädigt</translation>
  </message>
  <message>
   <source>Rebuild the licence store, then install the key again.</source>
   <translation>Bauen Sie den Lizenzspeicher neu auf, dann installieren Sie den Schlüssel erneut.</translation>
  </message>
  <message>
   <source>The service could not work out whether the product is licensed</source>
   <translation>Der Dienst konnte nicht ermitteln, ob das Produkt lizenziert ist</translation>
  </message>
  <message>
   <source>Restart the licensing service and look again.</source>
   <translation>Starten Sie den Lizenzierungsdienst neu und sehen Sie erneut nach.</translation>
  </message>
  <message>
   <source>The service could not make use of the licence</source>
   <translation>Der Dienst konnte mit der Lizenz nichts anfangen</translation>
  </message>
  <message>
   <source>Install the key again; rebuild the licence store if that fails.</source>
   <translation>Installieren Sie den Schlüssel erneut; bauen Sie den Lizenzspeicher neu auf, wenn das nicht hilft.</translation>
  </message>
  <message>
   <source>The service could not read the machine's hardware</source>
   <translation>Der Dienst konnte die Hardware des Rechners nicht lesen</translation>
  </message>
  <message>
   <source>Check for missing drivers, restart and collect the installation ID again.</source>
   <translation>Prüfen Sie auf fehlende Treiber, starten Sie neu und erfassen Sie die Installations-ID erneut.</translation>
  </message>
  <message>
   <source>The licensing service met an error of its own</source>
   <translation>Der Lizenzierungsdienst traf auf einen eigenen Fehler</translation>
  </message>
  <message>
   <source>Restart the licensing service and try again.</source>
   <translation>Starten Sie den Lizenzierungsdienst neu und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The service could not take up the right that the licence gives</source>
   <translation>Der Dienst konnte das Recht nicht wahrnehmen, das die Lizenz gibt</translation>
  </message>
  <message>
   <source>The service misses a value that it needs, often for want of rights on its own files</source>
   <translation>Dem Dienst fehlt ein Wert, oft weil ihm Rechte an seinen eigenen Dateien fehlen</translation>
  </message>
  <message>
   <source>Check the rights of the service's account on its folders and registry keys.</source>
   <translation>Prüfen Sie die Rechte des Dienstkontos an seinen Ordnern und Registrierungsschlüsseln.</translation>
  </message>
  <message>
   <source>This product does not support what was asked</source>
   <translation>Dieses Produkt unterstützt nicht, was verlangt wurde</translation>
  </message>
  <message>
   <source>Check which way of activating the product allows.</source>
   <translation>Prüfen Sie, welchen Weg der Aktivierung das Produkt erlaubt.</translation>
  </message>
  <message>
   <source>The licence files of this edition are missing on the machine</source>
   <translation>Die Lizenzdateien dieser Edition fehlen auf dem Rechner</translation>
  </message>
  <message>
   <source>Install the edition's licence files again.</source>
   <translation>Installieren Sie die Lizenzdateien der Edition erneut.</translation>
  </message>
  <message>
   <source>The licence does not entitle this installation, for example after an upgrade</source>
   <translation>Die Lizenz berechtigt diese Installation nicht, zum Beispiel nach einem Upgrade</translation>
  </message>
  <message>
   <source>Install a key for the version that runs now and activate it.</source>
   <translation>Installieren Sie einen Schlüssel für die jetzt laufende Version und aktivieren Sie ihn.</translation>
  </message>
  <message>
   <source>Only an administrator with full rights may do this</source>
   <translation>Das darf nur ein Administrator mit vollen Rechten</translation>
  </message>
  <message>
   <source>Log on with an administrator's account whose rights are not filtered.</source>
   <translation>Melden Sie sich mit einem Administratorkonto an, dessen Rechte nicht gefiltert sind.</translation>
  </message>
  <message>
   <source>The licence was altered</source>
   <translation>Die Lizenz wurde verändert</translation>
  </message>
  <message>
   <source>Repair the system files, then install the key again.</source>
   <translation>Reparieren Sie die Systemdateien, dann installieren Sie den Schlüssel erneut.</translation>
  </message>
  <message>
   <source>The licensing service does not run in the mode that Windows was started in</source>
   <translation>Der Lizenzierungsdienst läuft nicht in dem Modus, in dem Windows gestartet wurde</translation>
  </message>
  <message>
   <source>Start Windows normally, not in safe mode.</source>
   <translation>Starten Sie Windows normal, nicht im abgesicherten Modus.</translation>
  </message>
  <message>
   <source>The product does not allow this at present</source>
   <translation>Das Produkt erlaubt dies zurzeit nicht</translation>
  </message>
  <message>
   <source>Probe the machine and see how the product stands.</source>
   <translation>Fragen Sie den Rechner ab und sehen Sie, wie das Produkt steht.</translation>
  </message>
  <message>
   <source>The licensing service is about to stop</source>
   <translation>Der Lizenzierungsdienst wird gleich beendet</translation>
  </message>
  <message>
   <source>Wait a minute, then probe the machine and try again.</source>
   <translation>Warten Sie eine Minute, fragen Sie den Rechner ab und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The network failed while the machine tried to activate</source>
   <translation>Das Netz versagte, während der Rechner aktivieren wollte</translation>
  </message>
  <message>
   <source>The licence store was damaged and has been mended; the activation is gone</source>
   <translation>Der Lizenzspeicher war beschädigt und wurde repariert; die Aktivierung ist verloren</translation>
  </message>
  <message>
   <source>Activate the machine anew.</source>
   <translation>Aktivieren Sie den Rechner neu.</translation>
  </message>
  <message>
   <source>A volume key needs a qualifying Windows licence in this machine's firmware</source>
   <translation>Ein Volumenschlüssel braucht eine berechtigende Windows-Lizenz in der Firmware dieses Rechners</translation>
  </message>
  <message>
   <source>Use a MAK or a retail key that fits this machine.</source>
   <translation>Nehmen Sie einen MAK oder einen Einzelhandelsschlüssel, der zu diesem Rechner passt.</translation>
  </message>
  <message>
   <source>The key management host has not yet seen enough machines</source>
   <translation>Der Schlüsselverwaltungshost hat noch nicht genug Rechner gesehen</translation>
  </message>
  <message>
   <source>Wait for more clients, check for cloned client IDs, or use a MAK.</source>
   <translation>Warten Sie auf mehr Clients, prüfen Sie auf geklonte Client-IDs, oder nehmen Sie einen MAK.</translation>
  </message>
  <message>
   <source>The key management host does not answer as such</source>
   <translation>Der Schlüsselverwaltungshost antwortet nicht als solcher</translation>
  </message>
  <message>
   <source>Check the way to TCP port 1688 and that the host holds a host key.</source>
   <translation>Prüfen Sie den Weg zu TCP-Port 1688 und ob der Host einen Hostschlüssel hat.</translation>
  </message>
  <message>
   <source>The key management host is itself not activated</source>
   <translation>Der Schlüsselverwaltungshost ist selbst nicht aktiviert</translation>
  </message>
  <message>
   <source>Activate the host first.</source>
   <translation>Aktivieren Sie zuerst den Host.</translation>
  </message>
  <message>
   <source>This key management host cannot activate this product</source>
   <translation>Dieser Schlüsselverwaltungshost kann dieses Produkt nicht aktivieren</translation>
  </message>
  <message>
   <source>Point the machine at a host whose key covers the product.</source>
   <translation>Verweisen Sie den Rechner auf einen Host, dessen Schlüssel das Produkt abdeckt.</translation>
  </message>
  <message>
   <source>This version cannot be a key management host in a virtual machine</source>
   <translation>Diese Version kann in einer virtuellen Maschine kein Schlüsselverwaltungshost sein</translation>
  </message>
  <message>
   <source>Move the host to a physical machine or to a newer Windows.</source>
   <translation>Verlegen Sie den Host auf einen physischen Rechner oder ein neueres Windows.</translation>
  </message>
  <message>
   <source>The clocks of the machine and its key management host are too far apart</source>
   <translation>Die Uhren des Rechners und seines Schlüsselverwaltungshosts gehen zu weit auseinander</translation>
  </message>
  <message>
   <source>Set both clocks from one time source.</source>
   <translation>Stellen Sie beide Uhren nach einer Zeitquelle.</translation>
  </message>
  <message>
   <source>None of the key management hosts could be used</source>
   <translation>Keiner der Schlüsselverwaltungshosts war zu gebrauchen</translation>
  </message>
  <message>
   <source>Read event 12288 in the machine's application log for each host that was tried.</source>
   <translation>Lesen Sie für jeden versuchten Host Ereignis 12288 im Anwendungsprotokoll des Rechners.</translation>
  </message>
  <message>
   <source>The directory holds no usable activation object</source>
   <translation>Das Verzeichnis enthält kein brauchbares Aktivierungsobjekt</translation>
  </message>
  <message>
   <source>Create the activation object, or check the rights to read it.</source>
   <translation>Legen Sie das Aktivierungsobjekt an, oder prüfen Sie die Leserechte daran.</translation>
  </message>
  <message>
   <source>The activation object's name is too long</source>
   <translation>Der Name des Aktivierungsobjekts ist zu lang</translation>
  </message>
  <message>
   <source>Choose a shorter name.</source>
   <translation>Wählen Sie einen kürzeren Namen.</translation>
  </message>
  <message>
   <source>The directory's schema is too old for activation objects</source>
   <translation>Das Schema des Verzeichnisses ist zu alt für Aktivierungsobjekte</translation>
  </message>
  <message>
   <source>Extend the schema to Windows Server 2012 or later.</source>
   <translation>Erweitern Sie das Schema auf Windows Server 2012 oder neuer.</translation>
  </message>
  <message>
   <source>The firmware lacks the table that the maker's licence needs</source>
   <translation>Der Firmware fehlt die Tabelle, die die Lizenz des Herstellers braucht</translation>
  </message>
  <message>
   <source>Use a volume or retail key on this machine.</source>
   <translation>Nehmen Sie auf diesem Rechner einen Volumen- oder Einzelhandelsschlüssel.</translation>
  </message>
  <message>
   <source>The firmware lacks the mark that the maker's licence needs</source>
   <translation>Der Firmware fehlt das Kennzeichen, das die Lizenz des Herstellers braucht</translation>
  </message>
  <message>
   <source>The licence in the firmware cannot be read</source>
   <translation>Die Lizenz in der Firmware ist nicht lesbar</translation>
  </message>
  <message>
   <source>Update the firmware, or use a volume or retail key.</source>
   <translation>Aktualisieren Sie die Firmware, oder nehmen Sie einen Volumen- oder Einzelhandelsschlüssel.</translation>
  </message>
  <message>
   <source>The maker's certificate is missing on this machine</source>
   <translation>Das Zertifikat des Herstellers fehlt auf diesem Rechner</translation>
  </message>
  <message>
   <source>Use a volume or retail key, or restore the maker's image.</source>
   <translation>Nehmen Sie einen Volumen- oder Einzelhandelsschlüssel, oder stellen Sie das Abbild des Herstellers wieder her.</translation>
  </message>
  <message>
   <source>The virtual machine has asked its host for activation too often</source>
   <translation>Die virtuelle Maschine hat ihren Host zu oft um Aktivierung gebeten</translation>
  </message>
  <message>
   <source>Wait a while before trying again.</source>
   <translation>Warten Sie eine Weile, bevor Sie es erneut versuchen.</translation>
  </message>
  <message>
   <source>The machine does not run on a Hyper-V host that can activate it</source>
   <translation>Der Rechner läuft nicht auf einem Hyper-V-Host, der ihn aktivieren kann</translation>
  </message>
  <message>
   <source>Use a MAK or a key management host for this machine.</source>
   <translation>Nehmen Sie für diesen Rechner einen MAK oder einen Schlüsselverwaltungshost.</translation>
  </message>
  <message>
   <source>The Hyper-V host is itself not activated</source>
   <translation>Der Hyper-V-Host ist selbst nicht aktiviert</translation>
  </message>
  <message>
   <source>The Hyper-V host cannot activate this edition</source>
   <translation>Der Hyper-V-Host kann diese Edition nicht aktivieren</translation>
  </message>
  <message>
   <source>The virtual machine is not activated by its host</source>
   <translation>Die virtuelle Maschine ist nicht von ihrem Host aktiviert</translation>
  </message>
  <message>
   <source>Check that the host is activated and offers its data to the machine.</source>
   <translation>Prüfen Sie, ob der Host aktiviert ist und dem Rechner seine Daten anbietet.</translation>
  </message>
  <message>
   <source>Check the SRV record _vlmcs._tcp in DNS, or name the host on the machine.</source>
   <translation>Prüfen Sie den SRV-Eintrag _vlmcs._tcp im DNS, oder nennen Sie den Host am Rechner.</translation>
  </message>
  <message>
   <source>The management interface failed without saying why</source>
   <translation>Die Verwaltungsschnittstelle versagte, ohne zu sagen, warum</translation>
  </message>
  <message>
   <source>Restart the licensing service and probe the machine.</source>
   <translation>Starten Sie den Lizenzierungsdienst neu und fragen Sie den Rechner ab.</translation>
  </message>
  <message>
   <source>The product that was named is not there any longer</source>
   <translation>Das genannte Produkt ist nicht mehr da</translation>
  </message>
  <message>
   <source>The account may not use the management interface</source>
   <translation>Das Konto darf die Verwaltungsschnittstelle nicht benutzen</translation>
  </message>
  <message>
   <source>The management interface ran out of memory</source>
   <translation>Der Verwaltungsschnittstelle ging der Speicher aus</translation>
  </message>
  <message>
   <source>Restart the management service on the machine.</source>
   <translation>Starten Sie den Verwaltungsdienst auf dem Rechner neu.</translation>
  </message>
  <message>
   <source>The management interface did not accept a value</source>
   <translation>Die Verwaltungsschnittstelle nahm einen Wert nicht an</translation>
  </message>
  <message>
   <source>Check the product that was named and try again.</source>
   <translation>Prüfen Sie das genannte Produkt und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The management interface lacks the name space for licensing</source>
   <translation>Der Verwaltungsschnittstelle fehlt der Namensraum für die Lizenzierung</translation>
  </message>
  <message>
   <source>Repair the machine's management repository.</source>
   <translation>Reparieren Sie das Verwaltungsrepository des Rechners.</translation>
  </message>
  <message>
   <source>The machine does not know this kind of product</source>
   <translation>Der Rechner kennt diese Art Produkt nicht</translation>
  </message>
  <message>
   <source>Check that the product is installed; old Office versions have classes of their own.</source>
   <translation>Prüfen Sie, ob das Produkt installiert ist; alte Office-Versionen haben eigene Klassen.</translation>
  </message>
  <message>
   <source>The machine could not load the part that speaks for licensing</source>
   <translation>Der Rechner konnte den Teil nicht laden, der für die Lizenzierung spricht</translation>
  </message>
  <message>
   <source>Repair the system files and restart the machine.</source>
   <translation>Reparieren Sie die Systemdateien und starten Sie den Rechner neu.</translation>
  </message>
  <message>
   <source>The part that speaks for licensing did not start</source>
   <translation>Der Teil, der für die Lizenzierung spricht, startete nicht</translation>
  </message>
  <message>
   <source>The management interface lost its connection</source>
   <translation>Die Verwaltungsschnittstelle verlor ihre Verbindung</translation>
  </message>
  <message>
   <source>Check the network, then probe the machine.</source>
   <translation>Prüfen Sie das Netz, dann fragen Sie den Rechner ab.</translation>
  </message>
  <message>
   <source>This Windows does not know something that was asked for</source>
   <translation>Dieses Windows kennt etwas nicht, wonach gefragt wurde</translation>
  </message>
  <message>
   <source>Check the version of Windows; report the code if the version is supported.</source>
   <translation>Prüfen Sie die Version von Windows; melden Sie den Code, wenn die Version unterstützt wird.</translation>
  </message>
  <message>
   <source>This Windows does not offer what was asked of it</source>
   <translation>Dieses Windows bietet nicht an, was verlangt wurde</translation>
  </message>
  <message>
   <source>Check the version of Windows; older ones can do less.</source>
   <translation>Prüfen Sie die Version von Windows; ältere können weniger.</translation>
  </message>
  <message>
   <source>The management interface did not accept the values of a request</source>
   <translation>Die Verwaltungsschnittstelle nahm die Werte einer Anfrage nicht an</translation>
  </message>
  <message>
   <source>The request was stopped on the machine</source>
   <translation>Die Anfrage wurde am Rechner angehalten</translation>
  </message>
  <message>
   <source>Probe the machine before trying again.</source>
   <translation>Fragen Sie den Rechner ab, bevor Sie es erneut versuchen.</translation>
  </message>
  <message>
   <source>The machine's management interface is shutting down</source>
   <translation>Die Verwaltungsschnittstelle des Rechners fährt herunter</translation>
  </message>
  <message>
   <source>Wait until the machine is up again.</source>
   <translation>Warten Sie, bis der Rechner wieder läuft.</translation>
  </message>
  <message>
   <source>The management interface has too much to do</source>
   <translation>Die Verwaltungsschnittstelle hat zu viel zu tun</translation>
  </message>
  <message>
   <source>A part of Windows that licensing needs is not registered</source>
   <translation>Ein Teil von Windows, den die Lizenzierung braucht, ist nicht registriert</translation>
  </message>
  <message>
   <source>The service failed on a value that it expected and did not get</source>
   <translation>Der Dienst scheiterte an einem Wert, den er erwartete und nicht bekam</translation>
  </message>
  <message>
   <source>Wait a while before trying again; it is often an outage on the other side.</source>
   <translation>Warten Sie eine Weile, bevor Sie es erneut versuchen; oft ist es ein Ausfall der Gegenseite.</translation>
  </message>
  <message>
   <source>Windows failed without saying why</source>
   <translation>Windows versagte, ohne zu sagen, warum</translation>
  </message>
  <message>
   <source>Windows met something that it did not expect</source>
   <translation>Windows traf auf etwas Unerwartetes</translation>
  </message>
  <message>
   <source>Windows misses a file or a registry entry that licensing needs</source>
   <translation>Windows fehlt eine Datei oder ein Registrierungseintrag, den die Lizenzierung braucht</translation>
  </message>
  <message>
   <source>Repair the system files, then try again.</source>
   <translation>Reparieren Sie die Systemdateien, dann versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The account's rights are not enough for this</source>
   <translation>Die Rechte des Kontos reichen dafür nicht</translation>
  </message>
  <message>
   <source>Windows could not use the data; a key management host may be too old for the product</source>
   <translation>Windows konnte die Daten nicht verwenden; ein Schlüsselverwaltungshost kann zu alt für das Produkt sein</translation>
  </message>
  <message>
   <source>Update the key management host, or check what was sent.</source>
   <translation>Aktualisieren Sie den Schlüsselverwaltungshost, oder prüfen Sie, was gesendet wurde.</translation>
  </message>
  <message>
   <source>This Windows cannot do what was asked</source>
   <translation>Dieses Windows kann nicht tun, was verlangt wurde</translation>
  </message>
  <message>
   <source>Check the version and edition of Windows.</source>
   <translation>Prüfen Sie Version und Edition von Windows.</translation>
  </message>
  <message>
   <source>Windows did not accept a value, for example a confirmation ID</source>
   <translation>Windows nahm einen Wert nicht an, zum Beispiel eine Bestätigungs-ID</translation>
  </message>
  <message>
   <source>Compare the installation ID and the confirmation ID with their sources.</source>
   <translation>Vergleichen Sie Installations-ID und Bestätigungs-ID mit ihren Quellen.</translation>
  </message>
  <message>
   <source>The licensing service did not start in time</source>
   <translation>Der Lizenzierungsdienst startete nicht rechtzeitig</translation>
  </message>
  <message>
   <source>Start the service on the machine, then probe it.</source>
   <translation>Starten Sie den Dienst auf dem Rechner, dann fragen Sie ihn ab.</translation>
  </message>
  <message>
   <source>The licensing service is disabled</source>
   <translation>Der Lizenzierungsdienst ist deaktiviert</translation>
  </message>
  <message>
   <source>Set the service to start automatically, then try again.</source>
   <translation>Stellen Sie den Dienst auf automatischen Start, dann versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The licensing service is not running</source>
   <translation>Der Lizenzierungsdienst läuft nicht</translation>
  </message>
  <message>
   <source>Start the service on the machine, then try again.</source>
   <translation>Starten Sie den Dienst auf dem Rechner, dann versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The key did not work: Windows finds nothing that belongs to it</source>
   <translation>Der Schlüssel wirkte nicht: Windows findet nichts, was zu ihm gehört</translation>
  </message>
  <message>
   <source>Check the key and the edition it is for, then install it again.</source>
   <translation>Prüfen Sie den Schlüssel und die Edition, für die er ist, dann installieren Sie ihn erneut.</translation>
  </message>
  <message>
   <source>The user name or the password is wrong</source>
   <translation>Benutzername oder Kennwort ist falsch</translation>
  </message>
  <message>
   <source>Correct the credential, then try once.</source>
   <translation>Berichtigen Sie die Anmeldung, dann versuchen Sie es einmal.</translation>
  </message>
  <message>
   <source>The account is disabled</source>
   <translation>Das Konto ist deaktiviert</translation>
  </message>
  <message>
   <source>Enable the account or choose another credential.</source>
   <translation>Aktivieren Sie das Konto, oder wählen Sie eine andere Anmeldung.</translation>
  </message>
  <message>
   <source>The account is locked after wrong passwords</source>
   <translation>Das Konto ist nach falschen Kennwörtern gesperrt</translation>
  </message>
  <message>
   <source>Unlock the account and correct the credential before trying again.</source>
   <translation>Entsperren Sie das Konto und berichtigen Sie die Anmeldung, bevor Sie es erneut versuchen.</translation>
  </message>
  <message>
   <source>The machine waited too long for something</source>
   <translation>Der Rechner hat zu lange auf etwas gewartet</translation>
  </message>
  <message>
   <source>The other side does not answer; often a firewall stands before the key management host</source>
   <translation>Die Gegenseite antwortet nicht; oft steht eine Firewall vor dem Schlüsselverwaltungshost</translation>
  </message>
  <message>
   <source>Open TCP port 1688 at the host and remove SRV records of hosts that are gone.</source>
   <translation>Öffnen Sie am Host TCP-Port 1688 und entfernen Sie SRV-Einträge von Hosts, die es nicht mehr gibt.</translation>
  </message>
  <message>
   <source>The other side broke off in the middle</source>
   <translation>Die Gegenseite brach mittendrin ab</translation>
  </message>
  <message>
   <source>The key management host's name cannot be found</source>
   <translation>Der Name des Schlüsselverwaltungshosts ist nicht zu finden</translation>
  </message>
  <message>
   <source>The DNS server failed</source>
   <translation>Der DNS-Server versagte</translation>
  </message>
  <message>
   <source>Check the machine's DNS server and its way there.</source>
   <translation>Prüfen Sie den DNS-Server des Rechners und den Weg dorthin.</translation>
  </message>
  <message>
   <source>DNS knows no key management host</source>
   <translation>Das DNS kennt keinen Schlüsselverwaltungshost</translation>
  </message>
  <message>
   <source>Check that the host publishes itself in DNS; where there is none, install a MAK.</source>
   <translation>Prüfen Sie, ob der Host sich im DNS veröffentlicht; wo es keinen gibt, installieren Sie einen MAK.</translation>
  </message>
  <message>
   <source>DNS holds no record of a key management host</source>
   <translation>Das DNS enthält keinen Eintrag eines Schlüsselverwaltungshosts</translation>
  </message>
  <message>
   <source>DNS knows no key management host by that name</source>
   <translation>Das DNS kennt keinen Schlüsselverwaltungshost dieses Namens</translation>
  </message>
  <message>
   <source>The directory has no such object; its schema may be too old for activation objects</source>
   <translation>Das Verzeichnis hat kein solches Objekt; sein Schema kann zu alt für Aktivierungsobjekte sein</translation>
  </message>
  <message>
   <source>Check the directory's schema version and the activation object.</source>
   <translation>Prüfen Sie die Schemaversion des Verzeichnisses und das Aktivierungsobjekt.</translation>
  </message>
  <message>
   <source>The activation server did not answer in time</source>
   <translation>Der Aktivierungsserver hat nicht rechtzeitig geantwortet</translation>
  </message>
  <message>
   <source>The activation server's name cannot be resolved</source>
   <translation>Der Name des Aktivierungsservers lässt sich nicht auflösen</translation>
  </message>
  <message>
   <source>The activation server cannot be reached</source>
   <translation>Der Aktivierungsserver ist nicht zu erreichen</translation>
  </message>
  <message>
   <source>The connection to the activation server broke</source>
   <translation>Die Verbindung zum Aktivierungsserver riss ab</translation>
  </message>
  <message>
   <source>The server's certificate is out of date, or the machine's clock is wrong</source>
   <translation>Das Zertifikat des Servers ist abgelaufen, oder die Uhr des Rechners geht falsch</translation>
  </message>
  <message>
   <source>Something on the way answered instead of the activation server</source>
   <translation>Statt des Aktivierungsservers hat unterwegs etwas anderes geantwortet</translation>
  </message>
  <message>
   <source>Check the proxy server that the machine uses.</source>
   <translation>Prüfen Sie den Proxyserver, den der Rechner benutzt.</translation>
  </message>
  <message>
   <source>The machine does not trust the server's certificate</source>
   <translation>Der Rechner vertraut dem Zertifikat des Servers nicht</translation>
  </message>
  <message>
   <source>Set the machine's date and time, and update its root certificates.</source>
   <translation>Stellen Sie Datum und Uhrzeit des Rechners, und aktualisieren Sie seine Stammzertifikate.</translation>
  </message>
  <message>
   <source>{0} may hold digits only</source>
   <translation>{0} darf nur Ziffern enthalten</translation>
  </message>
  <message>
   <source>An installation ID</source>
   <translation>Eine Installations-ID</translation>
  </message>
  <message>
   <source>A confirmation ID</source>
   <translation>Eine Bestätigungs-ID</translation>
  </message>
  <message>
   <source>Copy it again; letters and signs do not belong.</source>
   <translation>Kopieren Sie sie erneut; Buchstaben und Zeichen gehören nicht hinein.</translation>
  </message>
  <message>
   <source>An installation ID has 54 or 63 digits, this one has {0}</source>
   <translation>Eine Installations-ID hat 54 oder 63 Ziffern, diese hat {0}</translation>
  </message>
  <message>
   <source>The check digit of group {0} of the installation ID is wrong</source>
   <translation>Die Prüfziffer der Gruppe {0} der Installations-ID ist falsch</translation>
  </message>
  <message>
   <source>A confirmation ID has 48 digits, this one has {0}</source>
   <translation>Eine Bestätigungs-ID hat 48 Ziffern, diese hat {0}</translation>
  </message>
  <message>
   <source>Copy all nine groups.</source>
   <translation>Kopieren Sie alle neun Gruppen.</translation>
  </message>
  <message>
   <source>Compare that group with the machine's screen.</source>
   <translation>Vergleichen Sie diese Gruppe mit dem Bildschirm des Rechners.</translation>
  </message>
  <message>
   <source>Copy all eight groups, A to H.</source>
   <translation>Kopieren Sie alle acht Gruppen, A bis H.</translation>
  </message>
  <message>
   <source>Nothing is available of …{0} any more</source>
   <translation>Von …{0} ist nichts mehr verfügbar</translation>
  </message>
  <message>
   <source>…{0} expired on {1}</source>
   <translation>…{0} ist am {1} abgelaufen</translation>
  </message>
  <message>
   <source>At the present rate …{0} runs out about {1}</source>
   <translation>Beim jetzigen Verbrauch ist …{0} etwa am {1} aufgebraucht</translation>
  </message>
  <message>
   <source>Only {0} activations of …{1} are left</source>
   <translation>Von …{1} sind nur noch {0} Aktivierungen übrig</translation>
  </message>
  <message>
   <source>…{0} expires on {1}</source>
   <translation>…{0} läuft am {1} ab</translation>
  </message>
  <message>
   <source>entry {0} is missing or out of place</source>
   <translation>Eintrag {0} fehlt oder steht am falschen Platz</translation>
  </message>
  <message>
   <source>the entry is not chained to the one before</source>
   <translation>der Eintrag ist nicht an den vorigen gekettet</translation>
  </message>
  <message>
   <source>the entry was changed</source>
   <translation>der Eintrag wurde geändert</translation>
  </message>
  <message>
   <source>entries up to {0} are missing at the end</source>
   <translation>am Ende fehlen Einträge bis {0}</translation>
  </message>
  <message>
   <source>the entry is another than the one that was anchored</source>
   <translation>der Eintrag ist ein anderer als der verankerte</translation>
  </message>
  <message>
   <source>Key file</source>
   <translation>Schlüsseldatei</translation>
  </message>
  <message>
   <source>Key agent</source>
   <translation>Schlüsselagent</translation>
  </message>
  <message>
   <source>Negotiate</source>
   <translation>Negotiate</translation>
  </message>
  <message>
   <source>Kerberos, password</source>
   <translation>Kerberos, Kennwort</translation>
  </message>
  <message>
   <source>Kerberos, ticket</source>
   <translation>Kerberos, Ticket</translation>
  </message>
  <message>
   <source>Client certificate</source>
   <translation>Clientzertifikat</translation>
  </message>
  <message>
   <source>SSH, and WinRM with NTLM</source>
   <translation>SSH, und WinRM mit NTLM</translation>
  </message>
  <message>
   <source>WinRM over HTTPS</source>
   <translation>WinRM über HTTPS</translation>
  </message>
  <message>
   <source>“{0}” is no kind of logon</source>
   <translation>„{0}“ ist keine Art der Anmeldung</translation>
  </message>
  <message>
   <source>Choose one of {0}.</source>
   <translation>Wählen Sie eines von {0}.</translation>
  </message>
  <message>
   <source>A rule for a {0} needs its name</source>
   <translation>Eine Regel für {0} braucht ihren Namen</translation>
  </message>
  <message>
   <source>The default has no name</source>
   <translation>Die Vorgabe hat keinen Namen</translation>
  </message>
  <message>
   <source>Say which machines it is for.</source>
   <translation>Sagen Sie, für welche Rechner sie ist.</translation>
  </message>
  <message>
   <source>Grace, out of tolerance</source>
   <translation>Kulanz, außerhalb der Toleranz</translation>
  </message>
  <message>
   <source>A product key has 25 characters, this one has {0}</source>
   <translation>Ein Produktschlüssel hat 25 Zeichen, dieser hat {0}</translation>
  </message>
  <message>
   <source>A product key never holds {0}</source>
   <translation>Ein Produktschlüssel enthält nie {0}</translation>
  </message>
  <message>
   <source>A product key holds the letter N once at most</source>
   <translation>Ein Produktschlüssel enthält den Buchstaben N höchstens einmal</translation>
  </message>
  <message>
   <source>Copy all five groups of five.</source>
   <translation>Kopieren Sie alle fünf Gruppen zu fünf.</translation>
  </message>
  <message>
   <source>Compare with the source: 8 and B, 2 and Z, 6 and G look alike.</source>
   <translation>Vergleichen Sie mit der Quelle: 8 und B, 2 und Z, 6 und G sehen sich ähnlich.</translation>
  </message>
  <message>
   <source>Compare with the source.</source>
   <translation>Vergleichen Sie mit der Quelle.</translation>
  </message>
  <message>
   <source>such characters</source>
   <translation>solche Zeichen</translation>
  </message>
  <message>
   <source>(digits taken out)</source>
   <translation>(Ziffern entfernt)</translation>
  </message>
  <message>
   <source>“{0}” names no jump host</source>
   <translation>„{0}“ nennt keinen Sprunghost</translation>
  </message>
  <message>
   <source>“{0}” is no address family</source>
   <translation>„{0}“ ist keine Adressfamilie</translation>
  </message>
  <message>
   <source>Write it as profile@host:port, and behind that its host key if it is pinned.</source>
   <translation>Schreiben Sie ihn als profil@host:port und dahinter seinen Hostschlüssel, wenn er festgelegt ist.</translation>
  </message>
  <message>
   <source>Choose any, ipv4 or ipv6.</source>
   <translation>Wählen Sie any, ipv4 oder ipv6.</translation>
  </message>
  <message>
   <source>a secret is not pickled or copied into a message</source>
   <translation>ein Geheimnis wird nicht in eine Nachricht kopiert</translation>
  </message>
  <message>
   <source>The {0} is {1} now</source>
   <translation>{0} ist jetzt {1}</translation>
  </message>
  <message>
   <source>The {0} was cleared</source>
   <translation>{0} wurde geleert</translation>
  </message>
  <message>
   <source>KMS port</source>
   <translation>KMS-Port</translation>
  </message>
  <message>
   <source>KMS lookup domain</source>
   <translation>KMS-Suchdomäne</translation>
  </message>
  <message>
   <source>activation type</source>
   <translation>Aktivierungsart</translation>
  </message>
  <message>
   <source>a number from 1 to 65535</source>
   <translation>eine Zahl von 1 bis 65535</translation>
  </message>
  <message>
   <source>“{0}” is no {1}</source>
   <translation>„{0}“ ist kein gültiger Wert für {1}</translation>
  </message>
  <message>
   <source>a name or an address</source>
   <translation>ein Name oder eine Adresse</translation>
  </message>
  <message>
   <source>It has to be {0}.</source>
   <translation>Es muss {0} sein.</translation>
  </message>
  <message>
   <source>There is no setting “{0}”</source>
   <translation>Es gibt keine Einstellung „{0}“</translation>
  </message>
  <message>
   <source>one of </source>
   <translation>eines von </translation>
  </message>
  <message>
   <source>{0} is no activation ID</source>
   <translation>{0} ist keine Aktivierungs-ID</translation>
  </message>
  <message>
   <source>The end of a product key has five letters or digits</source>
   <translation>Das Ende eines Produktschlüssels hat fünf Buchstaben oder Ziffern</translation>
  </message>
  <message>
   <source>Probe the machine to read it again.</source>
   <translation>Fragen Sie den Rechner ab, um es erneut zu lesen.</translation>
  </message>
  <message>
   <source>The machine gave {0} as something that is no number</source>
   <translation>Der Rechner gab {0} als etwas an, das keine Zahl ist</translation>
  </message>
  <message>
   <source>Try again; if it stays so, look at the licensing service on the machine.</source>
   <translation>Versuchen Sie es erneut; bleibt es dabei, sehen Sie nach dem Lizenzierungsdienst des Rechners.</translation>
  </message>
  <message>
   <source>{0} is unknown to this version ({1})</source>
   <translation>{0} ist dieser Version unbekannt ({1})</translation>
  </message>
  <message>
   <source>The machine does not know this product any more ({0})</source>
   <translation>Der Rechner kennt dieses Produkt nicht mehr ({0})</translation>
  </message>
  <message>
   <source>(product key)</source>
   <translation>(Produktschlüssel)</translation>
  </message>
  <message>
   <source>The account has no administrator's rights on the machine ({0})</source>
   <translation>Das Konto hat auf dem Rechner keine Administratorrechte ({0})</translation>
  </message>
  <message>
   <source>The machine refused: “{0}” ({1})</source>
   <translation>Der Rechner lehnte ab: „{0}“ ({1})</translation>
  </message>
  <message>
   <source>Windows 8 and Server 2012 brought it, and Office's own service never had it.</source>
   <translation>Windows 8 und Server 2012 brachten es, und Offices eigener Dienst hatte es nie.</translation>
  </message>
  <message>
   <source>Probe the machine to see what it holds now.</source>
   <translation>Fragen Sie den Rechner ab, um zu sehen, was er jetzt hat.</translation>
  </message>
  <message>
   <source>Use an account of the machine's Administrators group. Over WinRM, local accounts are cut down by the UAC remote filter (LocalAccountTokenFilterPolicy).</source>
   <translation>Nehmen Sie ein Konto der Administratorengruppe des Rechners. Über WinRM beschneidet der UAC-Remotefilter lokale Konten (LocalAccountTokenFilterPolicy).</translation>
  </message>
  <message>
   <source>{0} is not known yet; its host key is {1} {2}</source>
   <translation>{0} ist noch nicht bekannt; der Hostschlüssel ist {1} {2}</translation>
  </message>
  <message>
   <source>{0} shows the host key {1}, but {2} {3}</source>
   <translation>{0} zeigt den Hostschlüssel {1}, aber {2} {3}</translation>
  </message>
  <message>
   <source>{0} shows the host key {1}, which the file of known hosts revokes</source>
   <translation>{0} zeigt den Hostschlüssel {1}, den die Datei bekannter Hosts widerruft</translation>
  </message>
  <message>
   <source>is pinned</source>
   <translation>ist festgelegt</translation>
  </message>
  <message>
   <source>stands in the file of known hosts</source>
   <translation>steht in der Datei bekannter Hosts</translation>
  </message>
  <message>
   <source>Compare it with what ssh-keygen -lf shows for the host key on the machine itself, then pin it.</source>
   <translation>Vergleichen Sie ihn mit dem, was ssh-keygen -lf am Rechner selbst für den Hostschlüssel zeigt, dann legen Sie ihn fest.</translation>
  </message>
  <message>
   <source>Was the machine set up anew? If not, something else answers in its place. The password was not sent.</source>
   <translation>Wurde der Rechner neu aufgesetzt? Wenn nicht, antwortet etwas anderes an seiner Stelle. Das Kennwort wurde nicht gesendet.</translation>
  </message>
  <message>
   <source>Give the machine a new host key: the old one may be in other hands. The password was not sent.</source>
   <translation>Geben Sie dem Rechner einen neuen Hostschlüssel: Der alte kann in fremden Händen sein. Das Kennwort wurde nicht gesendet.</translation>
  </message>
  <message>
   <source>Set the clocks of this computer, the domain and the machine right.</source>
   <translation>Stellen Sie die Uhren dieses Computers, der Domäne und des Rechners richtig.</translation>
  </message>
  <message>
   <source>Enter the address with which the machine is registered in the domain, in full.</source>
   <translation>Geben Sie die Adresse, mit der der Rechner in der Domäne registriert ist, vollständig ein.</translation>
  </message>
  <message>
   <source>Get a ticket with kinit, or choose a logon with a password.</source>
   <translation>Holen Sie mit kinit ein Ticket, oder wählen Sie eine Anmeldung mit Kennwort.</translation>
  </message>
  <message>
   <source>the domain knows no such user</source>
   <translation>die Domäne kennt keinen solchen Benutzer</translation>
  </message>
  <message>
   <source>Check the user: name@REALM, the realm in capitals.</source>
   <translation>Prüfen Sie den Benutzer: name@REALM, den Realm in Großbuchstaben.</translation>
  </message>
  <message>
   <source>the domain knows no such machine (unknown SPN)</source>
   <translation>die Domäne kennt keinen solchen Rechner (unbekannter SPN)</translation>
  </message>
  <message>
   <source>the domain's policy refuses the account</source>
   <translation>die Richtlinie der Domäne lehnt das Konto ab</translation>
  </message>
  <message>
   <source>Look at the account's logon restrictions.</source>
   <translation>Sehen Sie nach den Anmeldebeschränkungen des Kontos.</translation>
  </message>
  <message>
   <source>the account is disabled or locked</source>
   <translation>das Konto ist deaktiviert oder gesperrt</translation>
  </message>
  <message>
   <source>Have it unlocked in the domain.</source>
   <translation>Lassen Sie es in der Domäne entsperren.</translation>
  </message>
  <message>
   <source>the password has expired</source>
   <translation>das Kennwort ist abgelaufen</translation>
  </message>
  <message>
   <source>Change it, then enter the new one here.</source>
   <translation>Ändern Sie es, dann geben Sie hier das neue ein.</translation>
  </message>
  <message>
   <source>the password is wrong</source>
   <translation>das Kennwort ist falsch</translation>
  </message>
  <message>
   <source>Enter it again. It was tried once only.</source>
   <translation>Geben Sie es erneut ein. Es wurde nur einmal versucht.</translation>
  </message>
  <message>
   <source>the ticket has expired</source>
   <translation>das Ticket ist abgelaufen</translation>
  </message>
  <message>
   <source>the ticket is not valid yet</source>
   <translation>das Ticket gilt noch nicht</translation>
  </message>
  <message>
   <source>Set this computer's clock right.</source>
   <translation>Stellen Sie die Uhr dieses Computers richtig.</translation>
  </message>
  <message>
   <source>the clocks differ too much (clock skew)</source>
   <translation>die Uhren weichen zu weit ab (clock skew)</translation>
  </message>
  <message>
   <source>there is no ticket for it</source>
   <translation>es gibt kein Ticket dafür</translation>
  </message>
  <message>
   <source>the realm is unknown here</source>
   <translation>der Realm ist hier unbekannt</translation>
  </message>
  <message>
   <source>Check the realm in the user's name and in krb5.conf.</source>
   <translation>Prüfen Sie den Realm im Namen des Benutzers und in krb5.conf.</translation>
  </message>
  <message>
   <source>no domain controller answers</source>
   <translation>kein Domänencontroller antwortet</translation>
  </message>
  <message>
   <source>Check the network, and the realm in krb5.conf.</source>
   <translation>Prüfen Sie das Netz und den Realm in krb5.conf.</translation>
  </message>
  <message>
   <source>there is no ticket</source>
   <translation>es gibt kein Ticket</translation>
  </message>
  <message>
   <source>Kerberos to {0} failed: {1}</source>
   <translation>Kerberos zu {0} ist gescheitert: {1}</translation>
  </message>
  <message>
   <source>it gave no reason that is known here</source>
   <translation>es nannte keinen hier bekannten Grund</translation>
  </message>
  <message>
   <source>Try kinit on this computer.</source>
   <translation>Versuchen Sie kinit an diesem Computer.</translation>
  </message>
  <message>
   <source>it is not available in this installation</source>
   <translation>in dieser Installation nicht verfügbar</translation>
  </message>
  <message>
   <source>Install the extra “kerberos” (gssapi and krb5), or choose another logon.</source>
   <translation>Installieren Sie den Zusatz „kerberos“ (gssapi und krb5), oder wählen Sie eine andere Anmeldung.</translation>
  </message>
  <message>
   <source>The file of known hosts cannot be read: {0}</source>
   <translation>Die Datei bekannter Hosts ist nicht lesbar: {0}</translation>
  </message>
  <message>
   <source>Check its rights, or pin the machines' host keys in the inventory.</source>
   <translation>Prüfen Sie ihre Rechte, oder legen Sie die Hostschlüssel der Rechner im Inventar fest.</translation>
  </message>
  <message>
   <source>The machine gave a licence status that does not exist: {0}</source>
   <translation>Der Rechner gab einen Lizenzstatus an, den es nicht gibt: {0}</translation>
  </message>
  <message>
   <source>Probe it again; if it stays so, the licensing service is damaged.</source>
   <translation>Fragen Sie ihn erneut ab; bleibt es dabei, ist der Lizenzierungsdienst beschädigt.</translation>
  </message>
  <message>
   <source>no product</source>
   <translation>kein Produkt</translation>
  </message>
  <message>
   <source>Windows took key …{0}, but {1} holds it</source>
   <translation>Windows nahm den Schlüssel …{0}, aber {1} hat ihn</translation>
  </message>
  <message>
   <source>The machine shows another installation ID than the one that was confirmed</source>
   <translation>Der Rechner zeigt eine andere Installations-ID als die bestätigte</translation>
  </message>
  <message>
   <source>A rearm of a single product</source>
   <translation>Das Zurücksetzen eines einzelnen Produkts</translation>
  </message>
  <message>
   <source>The {0}</source>
   <translation>Die Einstellung {0}</translation>
  </message>
  <message>
   <source>The key is for another application than expected. Probe the machine.</source>
   <translation>Der Schlüssel ist für eine andere Anwendung als erwartet. Fragen Sie den Rechner ab.</translation>
  </message>
  <message>
   <source>The product shows no usable installation ID</source>
   <translation>Das Produkt zeigt keine brauchbare Installations-ID</translation>
  </message>
  <message>
   <source>Its key or hardware changed. Collect the new ID and send it again.</source>
   <translation>Sein Schlüssel oder seine Hardware hat sich geändert. Erfassen Sie die neue ID und senden Sie sie erneut.</translation>
  </message>
  <message>
   <source>It has one only while it holds a product key. Probe the machine.</source>
   <translation>Es hat nur eine, solange es einen Produktschlüssel hat. Fragen Sie den Rechner ab.</translation>
  </message>
  <message>
   <source>does not speak SSH</source>
   <translation>spricht kein SSH</translation>
  </message>
  <message>
   <source>does not speak TLS</source>
   <translation>spricht kein TLS</translation>
  </message>
  <message>
   <source>the connection</source>
   <translation>die Verbindung</translation>
  </message>
  <message>
   <source>the greeting</source>
   <translation>die Begrüßung</translation>
  </message>
  <message>
   <source>the logon</source>
   <translation>die Anmeldung</translation>
  </message>
  <message>
   <source>the command</source>
   <translation>den Befehl</translation>
  </message>
  <message>
   <source>{0} ({1}, port {2})</source>
   <translation>{0} ({1}, Port {2})</translation>
  </message>
  <message>
   <source>No address is known for {0}</source>
   <translation>Für {0} ist keine Adresse bekannt</translation>
  </message>
  <message>
   <source>Nothing listens on {0}</source>
   <translation>Auf {0} lauscht nichts</translation>
  </message>
  <message>
   <source>There is no way to {0}</source>
   <translation>Es gibt keinen Weg zu {0}</translation>
  </message>
  <message>
   <source>{0} did not answer {1} within {2} seconds</source>
   <translation>{0} hat binnen {2} Sekunden nicht auf {1} geantwortet</translation>
  </message>
  <message>
   <source>{0} cut {1} off</source>
   <translation>{0} hat abgebrochen: {1}</translation>
  </message>
  <message>
   <source>What answers on {0} {1}</source>
   <translation>Was auf {0} antwortet, {1}</translation>
  </message>
  <message>
   <source>{0} refused the logon of {1}</source>
   <translation>{0} hat die Anmeldung von {1} abgelehnt</translation>
  </message>
  <message>
   <source>{0} does not let {1} log on: the password has expired</source>
   <translation>{0} lässt {1} nicht anmelden: Das Kennwort ist abgelaufen</translation>
  </message>
  <message>
   <source>{0} takes none of the keys for {1}</source>
   <translation>{0} nimmt keinen der Schlüssel für {1}</translation>
  </message>
  <message>
   <source>{0} does not take the certificate of this logon</source>
   <translation>{0} nimmt das Zertifikat dieser Anmeldung nicht</translation>
  </message>
  <message>
   <source>The logon “{0}” is of no use for {1}</source>
   <translation>Die Anmeldung „{0}“ nützt nichts für {1}</translation>
  </message>
  <message>
   <source>{0} takes no logon that this program offers (it offers: {1})</source>
   <translation>{0} nimmt keine Anmeldung, die dieses Programm anbietet (es bietet an: {1})</translation>
  </message>
  <message>
   <source>{0} lets this account log on but run no command</source>
   <translation>{0} lässt dieses Konto anmelden, aber keinen Befehl ausführen</translation>
  </message>
  <message>
   <source>{0}: {1} failed ({2})</source>
   <translation>{0}: {1} ist gescheitert ({2})</translation>
  </message>
  <message>
   <source>Check the machine's address, and whether name resolution works on this computer.</source>
   <translation>Prüfen Sie die Adresse des Rechners, und ob die Namensauflösung auf diesem Computer funktioniert.</translation>
  </message>
  <message>
   <source>Is the service running there, on this port, and does the firewall let it through?</source>
   <translation>Läuft der Dienst dort auf diesem Port, und lässt die Firewall ihn durch?</translation>
  </message>
  <message>
   <source>Check the network between here and the machine.</source>
   <translation>Prüfen Sie das Netz zwischen hier und dem Rechner.</translation>
  </message>
  <message>
   <source>The machine is off, overloaded, or a firewall swallows the answer.</source>
   <translation>Der Rechner ist aus, überlastet, oder eine Firewall verschluckt die Antwort.</translation>
  </message>
  <message>
   <source>Look at the machine's event log, or whether something on the way cuts connections.</source>
   <translation>Sehen Sie ins Ereignisprotokoll des Rechners, oder ob unterwegs etwas Verbindungen abbricht.</translation>
  </message>
  <message>
   <source>Check the port and the carrier of the machine.</source>
   <translation>Prüfen Sie Port und Zugang des Rechners.</translation>
  </message>
  <message>
   <source>Check user name and password, and whether the password has expired or the account is locked: most machines do not say which. It was tried once only, so that no account locks.</source>
   <translation>Prüfen Sie Benutzername und Kennwort, und ob das Kennwort abgelaufen oder das Konto gesperrt ist: Die meisten Rechner sagen nicht, was davon. Es wurde nur einmal versucht, damit kein Konto gesperrt wird.</translation>
  </message>
  <message>
   <source>Change it, then enter the new one here. Nothing was changed on the machine.</source>
   <translation>Ändern Sie es, dann geben Sie hier das neue ein. Am Rechner wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The public key has to stand in administrators_authorized_keys on the machine, which only administrators may write, or in the user's own authorized_keys.</source>
   <translation>Der öffentliche Schlüssel muss auf dem Rechner in administrators_authorized_keys stehen, das nur Administratoren schreiben dürfen, oder in den eigenen authorized_keys des Benutzers.</translation>
  </message>
  <message>
   <source>The machine has to trust the authority that signed it, and WinRM there needs a mapping from it to an account.</source>
   <translation>Der Rechner muss der Stelle vertrauen, die es signiert hat, und WinRM braucht dort eine Zuordnung von ihm zu einem Konto.</translation>
  </message>
  <message>
   <source>Choose another profile for the machine, or another carrier. Nothing was sent.</source>
   <translation>Wählen Sie für den Rechner ein anderes Profil oder einen anderen Zugang. Es wurde nichts gesendet.</translation>
  </message>
  <message>
   <source>Allow the logon in the service's settings on the machine.</source>
   <translation>Erlauben Sie die Anmeldung in den Einstellungen des Dienstes auf dem Rechner.</translation>
  </message>
  <message>
   <source>Check the account's shell and the limits in sshd_config on the machine.</source>
   <translation>Prüfen Sie die Shell des Kontos und die Grenzen in sshd_config auf dem Rechner.</translation>
  </message>
  <message>
   <source>Check the network and the service on the machine.</source>
   <translation>Prüfen Sie das Netz und den Dienst auf dem Rechner.</translation>
  </message>
  <message>
   <source>The result cannot be understood</source>
   <translation>Das Ergebnis ist nicht zu verstehen</translation>
  </message>
  <message>
   <source>The result does not hold what is asked of it</source>
   <translation>Das Ergebnis enthält nicht, was verlangt ist</translation>
  </message>
  <message>
   <source>The machine does not say which Windows it runs</source>
   <translation>Der Rechner sagt nicht, welches Windows er ausführt</translation>
  </message>
  <message>
   <source>Something between here and the licensing service is broken. Probe it again.</source>
   <translation>Zwischen hier und dem Lizenzierungsdienst ist etwas gestört. Fragen Sie ihn erneut ab.</translation>
  </message>
  <message>
   <source>The machine answered a query as if it were a method</source>
   <translation>Der Rechner antwortete auf eine Abfrage wie auf eine Methode</translation>
  </message>
  <message>
   <source>The machine answered a method as if it were a query</source>
   <translation>Der Rechner antwortete auf eine Methode wie auf eine Abfrage</translation>
  </message>
  <message>
   <source>The machine did not say how the call ended</source>
   <translation>Der Rechner sagte nicht, wie der Aufruf endete</translation>
  </message>
  <message>
   <source>{0} did not run the query: “{1}”</source>
   <translation>{0} hat die Abfrage nicht ausgeführt: „{1}“</translation>
  </message>
  <message>
   <source>The machine said more than any reply can be long</source>
   <translation>Der Rechner sagte mehr, als eine Antwort lang sein kann</translation>
  </message>
  <message>
   <source>nothing was said</source>
   <translation>es wurde nichts gesagt</translation>
  </message>
  <message>
   <source>{0} offers only SSH algorithms that this program does not use</source>
   <translation>{0} bietet nur SSH-Verfahren an, die dieses Programm nicht benutzt</translation>
  </message>
  <message>
   <source>Update OpenSSH on the machine.</source>
   <translation>Aktualisieren Sie OpenSSH auf dem Rechner.</translation>
  </message>
  <message>
   <source>The jump host {0} cannot connect to {1}</source>
   <translation>Der Sprunghost {0} kann sich nicht mit {1} verbinden</translation>
  </message>
  <message>
   <source>Jump host {0}</source>
   <translation>Sprunghost {0}</translation>
  </message>
  <message>
   <source>Compare it on the jump host itself, then write it behind the host in the machine's jump hosts, or into the file of known hosts. No password was sent.</source>
   <translation>Vergleichen Sie ihn am Sprunghost selbst, dann schreiben Sie ihn hinter den Host in die Sprunghosts des Rechners oder in die Datei bekannter Hosts. Es wurde kein Kennwort gesendet.</translation>
  </message>
  <message>
   <source>The jump host {0} forwards nothing to {1}</source>
   <translation>Der Sprunghost {0} leitet nichts an {1} weiter</translation>
  </message>
  <message>
   <source>Check the machine's address as the jump host sees it, and the firewalls behind it.</source>
   <translation>Prüfen Sie die Adresse des Rechners, wie der Sprunghost sie sieht, und die Firewalls dahinter.</translation>
  </message>
  <message>
   <source>Allow it there: AllowTcpForwarding and PermitOpen in its sshd_config.</source>
   <translation>Erlauben Sie es dort: AllowTcpForwarding und PermitOpen in seiner sshd_config.</translation>
  </message>
  <message>
   <source>The key file {0} does not open</source>
   <translation>Die Schlüsseldatei {0} öffnet sich nicht</translation>
  </message>
  <message>
   <source>Check the passphrase, and that it is a private key of OpenSSH or PEM.</source>
   <translation>Prüfen Sie die Passphrase, und dass es ein privater Schlüssel von OpenSSH oder PEM ist.</translation>
  </message>
  <message>
   <source>{0} Nothing was sent.</source>
   <translation>{0} Es wurde nichts gesendet.</translation>
  </message>
  <message>
   <source>The key file {0} cannot be read</source>
   <translation>Die Schlüsseldatei {0} ist nicht lesbar</translation>
  </message>
  <message>
   <source>Check its name.</source>
   <translation>Prüfen Sie ihren Namen.</translation>
  </message>
  <message>
   <source>No agent with a key runs for this user</source>
   <translation>Für diesen Benutzer läuft kein Agent mit einem Schlüssel</translation>
  </message>
  <message>
   <source>The key file {0} is closed by a passphrase</source>
   <translation>Die Schlüsseldatei {0} ist mit einer Passphrase verschlossen</translation>
  </message>
  <message>
   <source>Enter it as the logon's secret.</source>
   <translation>Geben Sie sie als Geheimnis der Anmeldung ein.</translation>
  </message>
  <message>
   <source>Start it and add the key (ssh-add), or choose a logon by key file.</source>
   <translation>Starten Sie ihn und fügen Sie den Schlüssel hinzu (ssh-add), oder wählen Sie eine Anmeldung mit Schlüsseldatei.</translation>
  </message>
  <message>
   <source>asked for more than one hidden answer</source>
   <translation>fragte nach mehr als einer verborgenen Antwort</translation>
  </message>
  <message>
   <source>more is announced than was sent</source>
   <translation>es ist mehr angekündigt, als geschickt wurde</translation>
  </message>
  <message>
   <source>more was sent than was let in</source>
   <translation>es wurde mehr geschickt, als zugelassen war</translation>
  </message>
  <message>
   <source>the packet is too long</source>
   <translation>das Paket ist zu lang</translation>
  </message>
  <message>
   <source>the greeting is too long</source>
   <translation>die Begrüßung ist zu lang</translation>
  </message>
  <message>
   <source>The machine's answer holds no reply</source>
   <translation>Die Antwort des Rechners enthält nichts</translation>
  </message>
  <message>
   <source>The machine's reply has another length than the request</source>
   <translation>Die Antwort des Rechners hat eine andere Länge als die Anfrage</translation>
  </message>
  <message>
   <source>another format, or the answer to another request</source>
   <translation>ein anderes Format oder die Antwort auf eine andere Frage</translation>
  </message>
  <message>
   <source>no list</source>
   <translation>keine Liste</translation>
  </message>
  <message>
   <source>bootstrap.ps1 is too long for cmd.exe</source>
   <translation>bootstrap.ps1 ist zu lang für cmd.exe</translation>
  </message>
  <message>
   <source>The machine's reply cannot be read</source>
   <translation>Die Antwort des Rechners ist nicht lesbar</translation>
  </message>
  <message>
   <source>The query failed on the machine: “{0}”</source>
   <translation>Die Abfrage scheiterte am Rechner: „{0}“</translation>
  </message>
  <message>
   <source>no result</source>
   <translation>kein Ergebnis</translation>
  </message>
  <message>
   <source>no value</source>
   <translation>kein Wert</translation>
  </message>
  <message>
   <source>The machine lists rows without end</source>
   <translation>Der Rechner zählt Zeilen ohne Ende auf</translation>
  </message>
  <message>
   <source>The machine answered a method with something else</source>
   <translation>Der Rechner antwortete auf eine Methode mit etwas anderem</translation>
  </message>
  <message>
   <source>{0} has too many requests to answer</source>
   <translation>{0} hat zu viele Anfragen zu beantworten</translation>
  </message>
  <message>
   <source>Try again with fewer machines at once.</source>
   <translation>Versuchen Sie es mit weniger Rechnern auf einmal.</translation>
  </message>
  <message>
   <source>The machine's answer is no SOAP: it declares a document type</source>
   <translation>Die Antwort des Rechners ist kein SOAP: Sie erklärt einen Dokumenttyp</translation>
  </message>
  <message>
   <source>The machine's answer is no SOAP, or empty</source>
   <translation>Die Antwort des Rechners ist kein SOAP oder leer</translation>
  </message>
  <message>
   <source>The machine answered a query with something else</source>
   <translation>Der Rechner antwortete auf eine Abfrage mit etwas anderem</translation>
  </message>
  <message>
   <source>The machine broke a list of rows off</source>
   <translation>Der Rechner brach eine Liste von Zeilen ab</translation>
  </message>
  <message>
   <source>The machine's answer is no XML</source>
   <translation>Die Antwort des Rechners ist kein XML</translation>
  </message>
  <message>
   <source>is not valid yet</source>
   <translation>gilt noch nicht</translation>
  </message>
  <message>
   <source>is out of date</source>
   <translation>ist abgelaufen</translation>
  </message>
  <message>
   <source>is for another name</source>
   <translation>gilt für einen anderen Namen</translation>
  </message>
  <message>
   <source>is for another address</source>
   <translation>gilt für eine andere Adresse</translation>
  </message>
  <message>
   <source>{0} shows another certificate than the pinned one</source>
   <translation>{0} zeigt ein anderes Zertifikat als das festgelegte</translation>
  </message>
  <message>
   <source>The certificate of {0} {1}</source>
   <translation>Das Zertifikat von {0} {1}</translation>
  </message>
  <message>
   <source>asks for a logon and does not say which</source>
   <translation>verlangt eine Anmeldung und sagt nicht, welche</translation>
  </message>
  <message>
   <source>Was its certificate renewed? If not, something else answers in its place. The password was not sent.</source>
   <translation>Wurde sein Zertifikat erneuert? Wenn nicht, antwortet etwas anderes an seiner Stelle. Das Kennwort wurde nicht gesendet.</translation>
  </message>
  <message>
   <source>was signed by nobody who is trusted here</source>
   <translation>wurde von niemandem signiert, dem hier vertraut wird</translation>
  </message>
  <message>
   <source>Give the machine a certificate that fits its address, signed by an authority that this computer trusts, or name the authority: vamt-qt machines reach --ca-file FILE. The password was not sent.</source>
   <translation>Geben Sie dem Rechner ein Zertifikat, das zu seiner Adresse passt und von einer Stelle signiert ist, der dieser Computer vertraut, oder nennen Sie die Stelle: vamt-qt machines reach --ca-file FILE. Das Kennwort wurde nicht gesendet.</translation>
  </message>
  <message>
   <source>does not speak WinRM as Windows does</source>
   <translation>spricht WinRM nicht so wie Windows</translation>
  </message>
  <message>
   <source>Fingerprints did not match</source>
   <translation>Die Fingerabdrücke stimmten nicht überein</translation>
  </message>
  <message>
   <source>does not speak HTTP</source>
   <translation>spricht kein HTTP</translation>
  </message>
  <message>
   <source>gave HTTP status {0} and no logon as WinRM has it</source>
   <translation>gab HTTP-Status {0} und keine Anmeldung, wie WinRM sie hat</translation>
  </message>
  <message>
   <source>gave HTTP status {0}</source>
   <translation>gab HTTP-Status {0}</translation>
  </message>
  <message>
   <source>answers an encrypted question in the clear</source>
   <translation>beantwortet eine verschlüsselte Frage unverschlüsselt</translation>
  </message>
  <message>
   <source>no CredSSP</source>
   <translation>kein CredSSP</translation>
  </message>
  <message>
   <source>over TLS nothing is encrypted twice</source>
   <translation>über TLS wird nichts doppelt verschlüsselt</translation>
  </message>
  <message>
   <source>CredSSP to {0} is not available in this installation</source>
   <translation>CredSSP zu {0} ist in dieser Installation nicht verfügbar</translation>
  </message>
  <message>
   <source>Install the extra “kerberos” (requests-credssp), or choose another logon.</source>
   <translation>Installieren Sie den Zusatz „kerberos“ (requests-credssp), oder wählen Sie eine andere Anmeldung.</translation>
  </message>
  <message>
   <source>, but {0} is pinned</source>
   <translation>, aber {0} ist festgelegt</translation>
  </message>
  <message>
   <source>{0}: it is {1}{2}</source>
   <translation>{0}: es ist {1}{2}</translation>
  </message>
  <message>
   <source>The pin of {0} is no fingerprint</source>
   <translation>Die Festlegung von {0} ist kein Fingerabdruck</translation>
  </message>
  <message>
   <source>The file of certificate authorities cannot be read: {0}</source>
   <translation>Die Datei der Zertifizierungsstellen ist nicht lesbar: {0}</translation>
  </message>
  <message>
   <source>The certificate file {0} cannot be used</source>
   <translation>Die Zertifikatsdatei {0} ist nicht brauchbar</translation>
  </message>
  <message>
   <source>It has to be SHA256:… of 43 characters. Trust the machine's certificate anew.</source>
   <translation>Es muss SHA256:… mit 43 Zeichen sein. Vertrauen Sie dem Zertifikat des Rechners neu.</translation>
  </message>
  <message>
   <source>It has to be a PEM file with the authority that signed the machines' certificates.</source>
   <translation>Es muss eine PEM-Datei mit der Stelle sein, die die Zertifikate der Rechner signiert hat.</translation>
  </message>
  <message>
   <source>It has to hold the certificate and its private key in PEM; check its name and its passphrase. Nothing was sent.</source>
   <translation>Sie muss das Zertifikat und seinen privaten Schlüssel in PEM enthalten; prüfen Sie Namen und Passphrase. Es wurde nichts gesendet.</translation>
  </message>
  <message>
   <source>this is not a batch</source>
   <translation>das ist kein Stapel</translation>
  </message>
  <message>
   <source>the idempotency key is not that of the batch</source>
   <translation>der Idempotenzschlüssel ist nicht der des Stapels</translation>
  </message>
  <message>
   <source>a batch may hold {0} lines</source>
   <translation>ein Stapel darf {0} Zeilen enthalten</translation>
  </message>
  <message>
   <source>nothing was handed in under this ticket</source>
   <translation>unter diesem Vorgang wurde nichts eingereicht</translation>
  </message>
  <message>
   <source>the clearinghouse does not know this key</source>
   <translation>die Clearingstelle kennt diesen Schlüssel nicht</translation>
  </message>
  <message>
   <source>there is nothing at this address</source>
   <translation>unter dieser Adresse gibt es nichts</translation>
  </message>
  <message>
   <source>too many items</source>
   <translation>zu viele Elemente</translation>
  </message>
  <message>
   <source>nested too deep</source>
   <translation>zu tief verschachtelt</translation>
  </message>
  <message>
   <source>This is not the extended PID of a product key</source>
   <translation>Das ist nicht die erweiterte PID eines Produktschlüssels</translation>
  </message>
  <message>
   <source>Probe the machine again; the PID comes from the machine itself.</source>
   <translation>Fragen Sie den Rechner erneut ab; die PID kommt vom Rechner selbst.</translation>
  </message>
  <message>
   <source>The clearinghouse's answer was lost on the way</source>
   <translation>Die Antwort der Clearingstelle ging unterwegs verloren</translation>
  </message>
  <message>
   <source>The clearinghouse did not give this ticket for this batch</source>
   <translation>Die Clearingstelle hat diesen Vorgang nicht für diesen Stapel vergeben</translation>
  </message>
  <message>
   <source>Send the batch again: what was counted already is not counted twice.</source>
   <translation>Senden Sie den Stapel erneut: Was schon gezählt ist, wird nicht doppelt gezählt.</translation>
  </message>
  <message>
   <source>Send the batch again to get its ticket; that spends nothing.</source>
   <translation>Senden Sie den Stapel erneut, um seinen Vorgang zu bekommen; das verbraucht nichts.</translation>
  </message>
  <message>
   <source>Line {0} of the mock clearinghouse's journal is damaged</source>
   <translation>Zeile {0} im Journal der simulierten Clearingstelle ist beschädigt</translation>
  </message>
  <message>
   <source>The mock clearinghouse could not write its journal</source>
   <translation>Die simulierte Clearingstelle konnte ihr Journal nicht schreiben</translation>
  </message>
  <message>
   <source>Remove the journal to start the lab's counts afresh.</source>
   <translation>Entfernen Sie das Journal, um die Zählungen des Labors neu zu beginnen.</translation>
  </message>
  <message>
   <source>Look at the disk's free space and the folder's rights.</source>
   <translation>Sehen Sie nach dem freien Platz auf dem Datenträger und den Rechten des Ordners.</translation>
  </message>
  <message>
   <source>The clearinghouse knows this batch with other lines</source>
   <translation>Die Clearingstelle kennt diesen Stapel mit anderen Zeilen</translation>
  </message>
  <message>
   <source>A sealed batch never changes. Make a new batch for other machines.</source>
   <translation>Ein versiegelter Stapel ändert sich nie. Legen Sie für andere Rechner einen neuen Stapel an.</translation>
  </message>
  <message>
   <source>This ticket was not given for this batch</source>
   <translation>Dieser Vorgang wurde nicht für diesen Stapel vergeben</translation>
  </message>
  <message>
   <source>The clearinghouse does not know this product key</source>
   <translation>Die Clearingstelle kennt diesen Produktschlüssel nicht</translation>
  </message>
  <message>
   <source>Compare the key with its source, then install the right one.</source>
   <translation>Vergleichen Sie den Schlüssel mit seiner Quelle, dann installieren Sie den richtigen.</translation>
  </message>
  <message>
   <source>The clearinghouse has blocked this product key</source>
   <translation>Die Clearingstelle hat diesen Produktschlüssel gesperrt</translation>
  </message>
  <message>
   <source>Install another key; the blocked one confirms nothing any more.</source>
   <translation>Installieren Sie einen anderen Schlüssel; der gesperrte bestätigt nichts mehr.</translation>
  </message>
  <message>
   <source>No activation of this product key is left</source>
   <translation>Von diesem Produktschlüssel ist keine Aktivierung übrig</translation>
  </message>
  <message>
   <source>Ask for more activations, or install another key.</source>
   <translation>Bitten Sie um mehr Aktivierungen, oder installieren Sie einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>The check digits of the installation ID do not fit</source>
   <translation>Die Prüfziffern der Installations-ID passen nicht</translation>
  </message>
  <message>
   <source>Collect the installation ID from the machine again.</source>
   <translation>Erfassen Sie die Installations-ID des Rechners erneut.</translation>
  </message>
  <message>
   <source>Web clearinghouse</source>
   <translation>Web-Clearingstelle</translation>
  </message>
  <message>
   <source>By hand: telephone or self-service page</source>
   <translation>Von Hand: Telefon oder Selbstbedienungsseite</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>von Hand</translation>
  </message>
  <message>
   <source>A Windows host with Microsoft's VAMT</source>
   <translation>Ein Windows-Host mit Microsofts VAMT</translation>
  </message>
  <message>
   <source>VAMT host</source>
   <translation>VAMT-Host</translation>
  </message>
  <message>
   <source>The clearinghouse “{0}” is not available, because {1}</source>
   <translation>Die Clearingstelle „{0}“ ist nicht verfügbar, weil: {1}</translation>
  </message>
  <message>
   <source>Install what is missing, or choose another one.</source>
   <translation>Installieren Sie, was fehlt, oder wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>The batch is not sealed</source>
   <translation>Der Stapel ist nicht versiegelt</translation>
  </message>
  <message>
   <source>The batch holds installation IDs only, and this clearinghouse goes by the key too</source>
   <translation>Der Stapel enthält nur Installations-IDs, und diese Clearingstelle geht auch nach dem Schlüssel</translation>
  </message>
  <message>
   <source>The batch was changed after it was sealed</source>
   <translation>Der Stapel wurde nach dem Versiegeln geändert</translation>
  </message>
  <message>
   <source>The batch has {0} lines, this clearinghouse takes {1}</source>
   <translation>Der Stapel hat {0} Zeilen, diese Clearingstelle nimmt {1}</translation>
  </message>
  <message>
   <source>Seal it first; only a frozen list can be asked for twice without spending twice.</source>
   <translation>Versiegeln Sie ihn zuerst; nur eine eingefrorene Liste lässt sich zweimal fragen, ohne zweimal zu verbrauchen.</translation>
  </message>
  <message>
   <source>Answer it by hand; or have the lab close it and send a new one, told in full.</source>
   <translation>Beantworten Sie ihn von Hand; oder lassen Sie das Labor ihn schließen und einen vollständigen neuen senden.</translation>
  </message>
  <message>
   <source>Verify the ledger, then make a new batch.</source>
   <translation>Prüfen Sie das Journal, dann legen Sie einen neuen Stapel an.</translation>
  </message>
  <message>
   <source>Make several smaller batches.</source>
   <translation>Legen Sie mehrere kleinere Stapel an.</translation>
  </message>
  <message>
   <source>a count of what remains is not a number</source>
   <translation>eine Angabe zum Restbestand ist keine Zahl</translation>
  </message>
  <message>
   <source>it holds no ticket</source>
   <translation>sie enthält keinen Vorgang</translation>
  </message>
  <message>
   <source>it holds no count</source>
   <translation>sie enthält keinen Bestand</translation>
  </message>
  <message>
   <source>it is not the answer to a batch</source>
   <translation>sie ist nicht die Antwort auf einen Stapel</translation>
  </message>
  <message>
   <source>Line {0} of the answer holds an installation ID of another batch</source>
   <translation>Zeile {0} der Antwort enthält eine Installations-ID eines anderen Stapels</translation>
  </message>
  <message>
   <source>line {0} answers an installation ID a second time</source>
   <translation>Zeile {0} beantwortet eine Installations-ID ein zweites Mal</translation>
  </message>
  <message>
   <source>line {0} holds no installation ID</source>
   <translation>Zeile {0} enthält keine Installations-ID</translation>
  </message>
  <message>
   <source>line {0} holds both a confirmation ID and an error</source>
   <translation>Zeile {0} enthält eine Bestätigungs-ID und einen Fehler</translation>
  </message>
  <message>
   <source>line {0} holds neither a confirmation ID nor an error</source>
   <translation>Zeile {0} enthält weder eine Bestätigungs-ID noch einen Fehler</translation>
  </message>
  <message>
   <source>the error in line {0} cannot be read</source>
   <translation>der Fehler in Zeile {0} ist nicht lesbar</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask for the answer again.</source>
   <translation>Es wurde nichts geändert. Bitten Sie erneut um die Antwort.</translation>
  </message>
  <message>
   <source>The clearinghouse's address cannot be used: {0}</source>
   <translation>Die Adresse der Clearingstelle ist nicht brauchbar: {0}</translation>
  </message>
  <message>
   <source>it holds a user name, a question mark or a hash sign</source>
   <translation>sie enthält einen Benutzernamen, ein Fragezeichen oder ein Nummernzeichen</translation>
  </message>
  <message>
   <source>it names no server</source>
   <translation>sie nennt keinen Server</translation>
  </message>
  <message>
   <source>it does not begin with https://</source>
   <translation>sie beginnt nicht mit https://</translation>
  </message>
  <message>
   <source>Enter it as https://name or https://name:port.</source>
   <translation>Geben Sie sie als https://name oder https://name:port ein.</translation>
  </message>
  <message>
   <source>it is compressed, which nobody asked for</source>
   <translation>sie ist komprimiert, worum niemand gebeten hat</translation>
  </message>
  <message>
   <source>The clearinghouse's token holds characters that no token can hold</source>
   <translation>Das Token der Clearingstelle enthält Zeichen, die kein Token enthalten kann</translation>
  </message>
  <message>
   <source>it is not a URL</source>
   <translation>sie ist keine URL</translation>
  </message>
  <message>
   <source>it is not JSON</source>
   <translation>sie ist kein JSON</translation>
  </message>
  <message>
   <source>it is larger than any answer can be</source>
   <translation>sie ist größer, als eine Antwort sein kann</translation>
  </message>
  <message>
   <source>Copy the token again, without quotes, spaces or line breaks.</source>
   <translation>Kopieren Sie das Token erneut, ohne Anführungszeichen, Leerzeichen oder Zeilenumbrüche.</translation>
  </message>
  <message>
   <source>Try again later. A batch that is sent again is not counted twice.</source>
   <translation>Versuchen Sie es später erneut. Ein noch einmal gesendeter Stapel wird nicht doppelt gezählt.</translation>
  </message>
  <message>
   <source>Try again in {0} seconds. A batch that is sent again counts once.</source>
   <translation>Versuchen Sie es in {0} Sekunden erneut. Ein noch einmal gesendeter Stapel zählt einmal.</translation>
  </message>
  <message>
   <source>The clearinghouse cannot be reached</source>
   <translation>Die Clearingstelle ist nicht zu erreichen</translation>
  </message>
  <message>
   <source>The clearinghouse did not answer in time</source>
   <translation>Die Clearingstelle hat nicht rechtzeitig geantwortet</translation>
  </message>
  <message>
   <source>The clearinghouse's answer cannot be used: {0}</source>
   <translation>Die Antwort der Clearingstelle ist nicht brauchbar: {0}</translation>
  </message>
  <message>
   <source>The clearinghouse is busy</source>
   <translation>Die Clearingstelle ist beschäftigt</translation>
  </message>
  <message>
   <source>The clearinghouse could not prove who it is: its certificate is not trusted</source>
   <translation>Die Clearingstelle konnte nicht beweisen, wer sie ist: Ihrem Zertifikat wird nicht vertraut</translation>
  </message>
  <message>
   <source>Check the network, the address and the port.</source>
   <translation>Prüfen Sie Netz, Adresse und Port.</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask whoever runs the clearinghouse to look at it.</source>
   <translation>Es wurde nichts geändert. Bitten Sie den Betreiber der Clearingstelle, nachzusehen.</translation>
  </message>
  <message>
   <source>The clearinghouse refused the token</source>
   <translation>Die Clearingstelle hat das Token abgelehnt</translation>
  </message>
  <message>
   <source>The clearinghouse has a fault of its own (status {0})</source>
   <translation>Die Clearingstelle hat einen eigenen Fehler (Status {0})</translation>
  </message>
  <message>
   <source>The clearinghouse did not take the connection in time</source>
   <translation>Die Clearingstelle hat die Verbindung nicht rechtzeitig angenommen</translation>
  </message>
  <message>
   <source>its encoding is broken</source>
   <translation>ihre Kodierung ist kaputt</translation>
  </message>
  <message>
   <source>The connection to the clearinghouse was cut before the answer was complete</source>
   <translation>Die Verbindung zur Clearingstelle riss ab, bevor die Antwort vollständig war</translation>
  </message>
  <message>
   <source>it breaks the protocol</source>
   <translation>sie verletzt das Protokoll</translation>
  </message>
  <message>
   <source>Compare the address, and the file of trusted authorities that was given.</source>
   <translation>Vergleichen Sie die Adresse und die angegebene Datei vertrauter Stellen.</translation>
  </message>
  <message>
   <source>Enter the token again, or ask for a new one.</source>
   <translation>Geben Sie das Token erneut ein, oder bitten Sie um ein neues.</translation>
  </message>
  <message>
   <source>The clearinghouse does not know this ticket</source>
   <translation>Die Clearingstelle kennt diesen Vorgang nicht</translation>
  </message>
  <message>
   <source>The batch is larger than the clearinghouse takes</source>
   <translation>Der Stapel ist größer, als die Clearingstelle annimmt</translation>
  </message>
  <message>
   <source>The clearinghouse refused the request (status {0})</source>
   <translation>Die Clearingstelle hat die Anfrage abgelehnt (Status {0})</translation>
  </message>
  <message>
   <source>Check the network and the address.</source>
   <translation>Prüfen Sie Netz und Adresse.</translation>
  </message>
  <message>
   <source>Check the address: another kind of server may stand there.</source>
   <translation>Prüfen Sie die Adresse: Dort kann ein anderer Server stehen.</translation>
  </message>
  <message>
   <source>The clearinghouse showed another certificate than the pinned one</source>
   <translation>Die Clearingstelle zeigte ein anderes Zertifikat als das festgelegte</translation>
  </message>
  <message>
   <source>This is not the fingerprint of a certificate</source>
   <translation>Das ist nicht der Fingerabdruck eines Zertifikats</translation>
  </message>
  <message>
   <source>Ask whoever runs it whether the certificate was renewed, and compare the new fingerprint over another line before you pin it.</source>
   <translation>Fragen Sie den Betreiber, ob das Zertifikat erneuert wurde, und vergleichen Sie den neuen Fingerabdruck auf einem anderen Weg, bevor Sie ihn festlegen.</translation>
  </message>
  <message>
   <source>It is the SHA-256 of the certificate: 64 hexadecimal digits, with or without colons, as “openssl x509 -noout -fingerprint -sha256” shows it.</source>
   <translation>Es ist der SHA-256 des Zertifikats: 64 hexadezimale Ziffern, mit oder ohne Doppelpunkte, wie „openssl x509 -noout -fingerprint -sha256“ ihn zeigt.</translation>
  </message>
  <message>
   <source>The file of trusted authorities cannot be read</source>
   <translation>Die Datei vertrauter Stellen ist nicht lesbar</translation>
  </message>
  <message>
   <source>It must be a PEM file with the certificate that signed the clearinghouse's own.</source>
   <translation>Es muss eine PEM-Datei mit dem Zertifikat sein, das das der Clearingstelle signiert hat.</translation>
  </message>
  <message>
   <source>the installation ID</source>
   <translation>die Installations-ID</translation>
  </message>
  <message>
   <source>the confirmation ID</source>
   <translation>die Bestätigungs-ID</translation>
  </message>
  <message>
   <source>its refusal_code is none like key-blocked or 0xC004C003</source>
   <translation>ihr refusal_code ist keiner wie key-blocked oder 0xC004C003</translation>
  </message>
  <message>
   <source>The clearinghouse refused this line</source>
   <translation>Die Clearingstelle hat diese Zeile abgelehnt</translation>
  </message>
  <message>
   <source>the spreadsheet has taken {0} for a number and rounded it; format the column as text and paste the digits again</source>
   <translation>die Tabellenkalkulation hat {0} für eine Zahl gehalten und gerundet; formatieren Sie die Spalte als Text und fügen Sie die Ziffern erneut ein</translation>
  </message>
  <message>
   <source>an answer has other members</source>
   <translation>eine Antwort hat andere Teile</translation>
  </message>
  <message>
   <source>its refusals are no list</source>
   <translation>ihre Ablehnungen sind keine Liste</translation>
  </message>
  <message>
   <source>it has no lines, or too many</source>
   <translation>sie hat keine oder zu viele Zeilen</translation>
  </message>
  <message>
   <source>a line has another shape</source>
   <translation>eine Zeile hat eine andere Form</translation>
  </message>
  <message>
   <source>An installation ID is answered in the bundle twice</source>
   <translation>Eine Installations-ID ist im Paket zweimal beantwortet</translation>
  </message>
  <message>
   <source>its counts are no map</source>
   <translation>ihre Bestände sind keine Zuordnung</translation>
  </message>
  <message>
   <source>a count in it is no number</source>
   <translation>ein Bestand darin ist keine Zahl</translation>
  </message>
  <message>
   <source>a refusal has another shape</source>
   <translation>eine Ablehnung hat eine andere Form</translation>
  </message>
  <message>
   <source>a refusal's code is not one of 32 bits</source>
   <translation>der Code einer Ablehnung hat keine 32 Bit</translation>
  </message>
  <message>
   <source>No line of the batch is answered yet</source>
   <translation>Noch keine Zeile des Stapels ist beantwortet</translation>
  </message>
  <message>
   <source>its payload is not a map</source>
   <translation>sein Inhalt ist keine Zuordnung</translation>
  </message>
  <message>
   <source>it does not say which format it has</source>
   <translation>es sagt nicht, welches Format es hat</translation>
  </message>
  <message>
   <source>The batch is still open</source>
   <translation>Der Stapel ist noch offen</translation>
  </message>
  <message>
   <source>Nothing was changed. {0}</source>
   <translation>Es wurde nichts geändert. {0}</translation>
  </message>
  <message>
   <source>Hand the batch to a clearinghouse first, then export the answer.</source>
   <translation>Übergeben Sie den Stapel zuerst einer Clearingstelle, dann exportieren Sie die Antwort.</translation>
  </message>
  <message>
   <source>This bundle is an answer, not a request</source>
   <translation>Dieses Paket ist eine Antwort, keine Anfrage</translation>
  </message>
  <message>
   <source>Import it where the request came from.</source>
   <translation>Importieren Sie es dort, wo die Anfrage herkam.</translation>
  </message>
  <message>
   <source>This bundle is a request, not an answer</source>
   <translation>Dieses Paket ist eine Anfrage, keine Antwort</translation>
  </message>
  <message>
   <source>Import it at the connected station, and bring its answer back here.</source>
   <translation>Importieren Sie es an der verbundenen Station und bringen Sie ihre Antwort hierher zurück.</translation>
  </message>
  <message>
   <source>it is neither a request nor an answer</source>
   <translation>es ist weder Anfrage noch Antwort</translation>
  </message>
  <message>
   <source>Seal it first; only a frozen list may leave the room.</source>
   <translation>Versiegeln Sie ihn zuerst; nur eine eingefrorene Liste darf den Raum verlassen.</translation>
  </message>
  <message>
   <source>Nothing was changed. Export the list from VAMT again.</source>
   <translation>Es wurde nichts geändert. Exportieren Sie die Liste erneut aus VAMT.</translation>
  </message>
  <message>
   <source>The file declares a document type or entities</source>
   <translation>Die Datei erklärt einen Dokumenttyp oder Entitäten</translation>
  </message>
  <message>
   <source>The file is no whole XML document</source>
   <translation>Die Datei ist kein ganzes XML-Dokument</translation>
  </message>
  <message>
   <source>The file holds a single element of more than a megabyte</source>
   <translation>Die Datei enthält ein einzelnes Element von mehr als einem Megabyte</translation>
  </message>
  <message>
   <source>The file is nested too deep or holds too many elements</source>
   <translation>Die Datei ist zu tief verschachtelt oder enthält zu viele Elemente</translation>
  </message>
  <message>
   <source>The file holds too many names of elements</source>
   <translation>Die Datei enthält zu viele Namen von Elementen</translation>
  </message>
  <message>
   <source>There is no published client key for “{0}”</source>
   <translation>Für „{0}“ gibt es keinen veröffentlichten Clientschlüssel</translation>
  </message>
  <message>
   <source>Probe the machine first, or name the edition; evaluation and home editions have no client key.</source>
   <translation>Fragen Sie den Rechner zuerst ab, oder nennen Sie die Edition; Test- und Home-Editionen haben keinen Clientschlüssel.</translation>
  </message>
  <message>
   <source>an unknown system</source>
   <translation>ein unbekanntes System</translation>
  </message>
  <message>
   <source>Nothing was changed. Copy it again, or ask for a fresh export.</source>
   <translation>Es wurde nichts geändert. Kopieren Sie sie erneut, oder bitten Sie um einen frischen Export.</translation>
  </message>
  <message>
   <source>The end of the file is missing</source>
   <translation>Das Ende der Datei fehlt</translation>
  </message>
  <message>
   <source>It was changed or damaged on its way: the signature does not fit</source>
   <translation>Sie wurde unterwegs geändert oder beschädigt: Die Signatur passt nicht</translation>
  </message>
  <message>
   <source>The file is not a text</source>
   <translation>Die Datei ist kein Text</translation>
  </message>
  <message>
   <source>The table cannot be read from row {0} on: a quotation mark is missing or too much, or the row is far too long</source>
   <translation>Die Tabelle ist ab Zeile {0} nicht lesbar: Ein Anführungszeichen fehlt oder ist zu viel, oder die Zeile ist viel zu lang</translation>
  </message>
  <message>
   <source>The list has more than {0} rows</source>
   <translation>Die Liste hat mehr als {0} Zeilen</translation>
  </message>
  <message>
   <source>Save the table as CSV, UTF-8, and choose that file.</source>
   <translation>Speichern Sie die Tabelle als CSV, UTF-8, und wählen Sie diese Datei.</translation>
  </message>
  <message>
   <source>Nothing was changed. Save it from the spreadsheet as CSV again.</source>
   <translation>Es wurde nichts geändert. Speichern Sie sie aus der Tabellenkalkulation erneut als CSV.</translation>
  </message>
  <message>
   <source>Nothing was changed. Split it, or look whether it is the right file.</source>
   <translation>Es wurde nichts geändert. Teilen Sie sie, oder sehen Sie, ob es die richtige Datei ist.</translation>
  </message>
  <message>
   <source>Nothing was changed. Copy the file again, or ask for a fresh export.</source>
   <translation>Es wurde nichts geändert. Kopieren Sie die Datei erneut, oder bitten Sie um einen frischen Export.</translation>
  </message>
  <message>
   <source>The bundle was written by a newer version of the program</source>
   <translation>Das Paket wurde von einer neueren Version des Programms geschrieben</translation>
  </message>
  <message>
   <source>This file is not a bundle</source>
   <translation>Diese Datei ist kein Paket</translation>
  </message>
  <message>
   <source>The bundle's end is missing</source>
   <translation>Das Ende des Pakets fehlt</translation>
  </message>
  <message>
   <source>The bundle was changed or damaged on its way</source>
   <translation>Das Paket wurde unterwegs geändert oder beschädigt</translation>
  </message>
  <message>
   <source>Nothing was changed. Bring this program up to date, then import it again.</source>
   <translation>Es wurde nichts geändert. Bringen Sie dieses Programm auf den neuesten Stand, dann importieren Sie es erneut.</translation>
  </message>
  <message>
   <source>Nothing was changed. Choose the file that was exported as a bundle.</source>
   <translation>Es wurde nichts geändert. Wählen Sie die Datei, die als Paket exportiert wurde.</translation>
  </message>
  <message>
   <source>The file cannot be written: {0}</source>
   <translation>Die Datei lässt sich nicht schreiben: {0}</translation>
  </message>
  <message>
   <source>The folder is not empty</source>
   <translation>Der Ordner ist nicht leer</translation>
  </message>
  <message>
   <source>Look at the folder's rights and the space that is left; nothing was changed.</source>
   <translation>Sehen Sie nach den Rechten des Ordners und dem freien Platz; es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The file cannot be read: {0}</source>
   <translation>Die Datei ist nicht lesbar: {0}</translation>
  </message>
  <message>
   <source>The file is larger than {0} MiB, which is none of ours</source>
   <translation>Die Datei ist größer als {0} MiB, also keine von unseren</translation>
  </message>
  <message>
   <source>The folder cannot be made</source>
   <translation>Der Ordner lässt sich nicht anlegen</translation>
  </message>
  <message>
   <source>Look whether it is there, and whether the stick is still in.</source>
   <translation>Sehen Sie, ob es da ist, und ob der Stick noch steckt.</translation>
  </message>
  <message>
   <source>Nothing was changed. Look whether it is the right file.</source>
   <translation>Es wurde nichts geändert. Sehen Sie, ob es die richtige Datei ist.</translation>
  </message>
  <message>
   <source>Look at its name, its rights and the medium.</source>
   <translation>Sehen Sie nach Namen, Rechten und Datenträger.</translation>
  </message>
  <message>
   <source>the medium failed</source>
   <translation>der Datenträger hat versagt</translation>
  </message>
  <message>
   <source>an installation ID in it has another length</source>
   <translation>eine Installations-ID darin hat eine andere Länge</translation>
  </message>
  <message>
   <source>a confirmation ID in it has another length</source>
   <translation>eine Bestätigungs-ID darin hat eine andere Länge</translation>
  </message>
  <message>
   <source>an installation ID in it is damaged</source>
   <translation>eine Installations-ID darin ist beschädigt</translation>
  </message>
  <message>
   <source>The text is too long</source>
   <translation>Der Text ist zu lang</translation>
  </message>
  <message>
   <source>There is no product key in it</source>
   <translation>Es steht kein Produktschlüssel darin</translation>
  </message>
  <message>
   <source>The warning threshold is no percentage from 0 to 100</source>
   <translation>Die Warnschwelle ist kein Prozentsatz von 0 bis 100</translation>
  </message>
  <message>
   <source>no product key of five groups stands in it</source>
   <translation>kein Produktschlüssel aus fünf Gruppen steht darin</translation>
  </message>
  <message>
   <source>a product key stands where none belongs</source>
   <translation>ein Produktschlüssel steht, wo keiner hingehört</translation>
  </message>
  <message>
   <source>a text in it is longer than {0}</source>
   <translation>ein Text darin ist länger als {0}</translation>
  </message>
  <message>
   <source>a number in it is not a whole number</source>
   <translation>eine Zahl darin ist keine ganze Zahl</translation>
  </message>
  <message>
   <source>Import a file instead.</source>
   <translation>Importieren Sie stattdessen eine Datei.</translation>
  </message>
  <message>
   <source>it has the same key as row {0}</source>
   <translation>hat denselben Schlüssel wie Zeile {0}</translation>
  </message>
  <message>
   <source>Nothing was added. Correct these rows and try again.</source>
   <translation>Es wurde nichts hinzugefügt. Berichtigen Sie diese Zeilen und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Give one key a line, or a table with the column key.</source>
   <translation>Geben Sie einen Schlüssel pro Zeile oder eine Tabelle mit der Spalte key.</translation>
  </message>
  <message>
   <source>The expiry is not a day such as 2027-06-30</source>
   <translation>Das Ablaufdatum ist kein Tag wie 2027-06-30</translation>
  </message>
  <message>
   <source>Give a whole number.</source>
   <translation>Geben Sie eine ganze Zahl ein.</translation>
  </message>
  <message>
   <source>its kind is none of mak, gvlk, csvlk and retail</source>
   <translation>die Art ist keine von mak, gvlk, csvlk und retail</translation>
  </message>
  <message>
   <source>Write the year, the month and the day.</source>
   <translation>Schreiben Sie Jahr, Monat und Tag.</translation>
  </message>
  <message>
   <source>Choose a new folder: two kits must not get mixed up.</source>
   <translation>Wählen Sie einen neuen Ordner: Zwei Kits dürfen sich nicht vermischen.</translation>
  </message>
  <message>
   <source>The folder cannot be written</source>
   <translation>Der Ordner lässt sich nicht beschreiben</translation>
  </message>
  <message>
   <source>Look at the medium.</source>
   <translation>Sehen Sie nach dem Datenträger.</translation>
  </message>
  <message>
   <source>confirmation ID</source>
   <translation>Bestätigungs-ID</translation>
  </message>
  <message>
   <source>This is no result of a carry kit, or its beginning is damaged</source>
   <translation>Das ist kein Ergebnis eines Offline-Kits, oder sein Anfang ist beschädigt</translation>
  </message>
  <message>
   <source>This result is of a carry kit that was not made here</source>
   <translation>Dieses Ergebnis gehört zu einem Offline-Kit, das nicht hier angelegt wurde</translation>
  </message>
  <message>
   <source>The result is damaged, or was changed after it was written</source>
   <translation>Das Ergebnis ist beschädigt oder wurde nach dem Schreiben geändert</translation>
  </message>
  <message>
   <source>Nothing was changed. Copy it again from the stick, or run the kit there again.</source>
   <translation>Es wurde nichts geändert. Kopieren Sie es erneut vom Stick, oder führen Sie das Kit dort noch einmal aus.</translation>
  </message>
  <message>
   <source>There is no result of a carry kit here</source>
   <translation>Hier gibt es kein Ergebnis eines Offline-Kits</translation>
  </message>
  <message>
   <source>There are too many files</source>
   <translation>Es sind zu viele Dateien</translation>
  </message>
  <message>
   <source>Choose the kit's folder, its folder “results”, or the files in it.</source>
   <translation>Wählen Sie den Ordner des Kits, seinen Ordner „results“ oder die Dateien darin.</translation>
  </message>
  <message>
   <source>The folder cannot be read</source>
   <translation>Der Ordner ist nicht lesbar</translation>
  </message>
  <message>
   <source>Nothing was changed. Take it in where the kit was made.</source>
   <translation>Es wurde nichts geändert. Übernehmen Sie es dort, wo das Kit angelegt wurde.</translation>
  </message>
  <message>
   <source>The result is damaged</source>
   <translation>Das Ergebnis ist beschädigt</translation>
  </message>
  <message>
   <source>another form</source>
   <translation>eine andere Form</translation>
  </message>
  <message>
   <source>no reply</source>
   <translation>keine Antwort</translation>
  </message>
  <message>
   <source>no step</source>
   <translation>kein Schritt</translation>
  </message>
  <message>
   <source>Look whether the stick is still in.</source>
   <translation>Sehen Sie, ob der Stick noch steckt.</translation>
  </message>
  <message>
   <source>A kit's passphrase has at least {0} plain letters, digits or signs</source>
   <translation>Die Passphrase eines Kits hat mindestens {0} einfache Buchstaben, Ziffern oder Zeichen</translation>
  </message>
  <message>
   <source>Take four or five words. Whoever finds the stick can try without end.</source>
   <translation>Nehmen Sie vier oder fünf Wörter. Wer den Stick findet, kann endlos probieren.</translation>
  </message>
  <message>
   <source>This file is no anchor of a ledger</source>
   <translation>Diese Datei ist kein Anker eines Journals</translation>
  </message>
  <message>
   <source>Name the file that `ledger anchor` wrote.</source>
   <translation>Nennen Sie die Datei, die `ledger anchor` geschrieben hat.</translation>
  </message>
  <message>
   <source>the line was changed</source>
   <translation>die Zeile wurde geändert</translation>
  </message>
  <message>
   <source>the line is no entry of a ledger</source>
   <translation>die Zeile ist kein Eintrag eines Journals</translation>
  </message>
  <message>
   <source>Look whether it is there.</source>
   <translation>Sehen Sie, ob es da ist.</translation>
  </message>
  <message>
   <source>a line does not say which activation it is</source>
   <translation>eine Zeile sagt nicht, welche Aktivierung sie ist</translation>
  </message>
  <message>
   <source>The list holds no machine</source>
   <translation>Die Liste enthält keinen Rechner</translation>
  </message>
  <message>
   <source>address and port</source>
   <translation>Adresse und Port</translation>
  </message>
  <message>
   <source>“{0}” is no port; use a number from 1 to 65535</source>
   <translation>„{0}“ ist kein Port; nehmen Sie eine Zahl von 1 bis 65535</translation>
  </message>
  <message>
   <source>its host key is not a fingerprint like SHA256:… of 43 characters</source>
   <translation>der Hostschlüssel ist kein Fingerabdruck wie SHA256:… mit 43 Zeichen</translation>
  </message>
  <message>
   <source>Nothing was added. Correct these rows and import the list again.</source>
   <translation>Es wurde nichts hinzugefügt. Berichtigen Sie diese Zeilen und importieren Sie die Liste erneut.</translation>
  </message>
  <message>
   <source>Give a table with the columns name and address, or one address a line.</source>
   <translation>Geben Sie eine Tabelle mit den Spalten name und address oder eine Adresse pro Zeile.</translation>
  </message>
  <message>
   <source>it has the same {0} as row {1}</source>
   <translation>hat denselben Wert in {0} wie Zeile {1}</translation>
  </message>
  <message>
   <source>“{0}” is no carrier; use ssh, winrm, winrm-https or kit</source>
   <translation>„{0}“ ist kein Zugang; nehmen Sie ssh, winrm, winrm-https oder kit</translation>
  </message>
  <message>
   <source>its address holds another port than its column</source>
   <translation>die Adresse enthält einen anderen Port als die Spalte</translation>
  </message>
  <message>
   <source>“{0}” is no address</source>
   <translation>„{0}“ ist keine Adresse</translation>
  </message>
  <message>
   <source>it has no address</source>
   <translation>hat keine Adresse</translation>
  </message>
  <message>
   <source>The signature beside the file does not fit it, or is of a station not trusted here</source>
   <translation>Die Signatur neben der Datei passt nicht, oder sie ist von einer Station, der hier nicht vertraut wird</translation>
  </message>
  <message>
   <source>Do not rely on the file: it was changed, or somebody else has signed it.</source>
   <translation>Verlassen Sie sich nicht auf die Datei: Sie wurde geändert, oder jemand anders hat sie signiert.</translation>
  </message>
  <message>
   <source>a digest in it has another length</source>
   <translation>ein Hashwert darin hat eine andere Länge</translation>
  </message>
  <message>
   <source>a time in it is none</source>
   <translation>eine Zeit darin ist keine</translation>
  </message>
  <message>
   <source>a text in it is too long or holds control characters</source>
   <translation>ein Text darin ist zu lang oder enthält Steuerzeichen</translation>
  </message>
  <message>
   <source>a name in it is too long or holds other characters than names may</source>
   <translation>ein Name darin ist zu lang oder enthält andere Zeichen, als Namen dürfen</translation>
  </message>
  <message>
   <source>it holds more of a product key than its last five characters</source>
   <translation>es enthält mehr von einem Produktschlüssel als seine letzten fünf Zeichen</translation>
  </message>
  <message>
   <source>The bundle cannot be used: {0}</source>
   <translation>Das Paket ist nicht brauchbar: {0}</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask the station that exported it for a fresh one.</source>
   <translation>Es wurde nichts geändert. Bitten Sie die Station, die es exportiert hat, um ein frisches.</translation>
  </message>
  <message>
   <source>it is not the kind of CBOR that bundles use</source>
   <translation>es ist nicht die Art CBOR, die Pakete benutzen</translation>
  </message>
  <message>
   <source>Nothing was changed. Take another picture and scan that.</source>
   <translation>Es wurde nichts geändert. Machen Sie ein anderes Bild und scannen Sie das.</translation>
  </message>
  <message>
   <source>The picture has too many points, or more than {0} pages</source>
   <translation>Das Bild hat zu viele Punkte oder mehr als {0} Seiten</translation>
  </message>
  <message>
   <source>“{0}” cannot be read</source>
   <translation>„{0}“ ist nicht lesbar</translation>
  </message>
  <message>
   <source>Codes are not drawn as “{0}”</source>
   <translation>Codes werden nicht als „{0}“ gezeichnet</translation>
  </message>
  <message>
   <source>Nothing was changed. Take it again with fewer; 12 million points are plenty.</source>
   <translation>Es wurde nichts geändert. Nehmen Sie es mit weniger erneut auf; 12 Millionen Punkte reichen völlig.</translation>
  </message>
  <message>
   <source>There is no picture in the folder</source>
   <translation>Im Ordner ist kein Bild</translation>
  </message>
  <message>
   <source>Say png or svg.</source>
   <translation>Sagen Sie png oder svg.</translation>
  </message>
  <message>
   <source>The file is no picture, or it is damaged</source>
   <translation>Die Datei ist kein Bild, oder sie ist beschädigt</translation>
  </message>
  <message>
   <source>There are more than {0} pictures</source>
   <translation>Es sind mehr als {0} Bilder</translation>
  </message>
  <message>
   <source>Pictures end in one of {0}.</source>
   <translation>Bilder enden auf eines von {0}.</translation>
  </message>
  <message>
   <source>No code can be made out</source>
   <translation>Es ist kein Code zu erkennen</translation>
  </message>
  <message>
   <source>Put those with codes into a folder of their own.</source>
   <translation>Legen Sie die mit Codes in einen eigenen Ordner.</translation>
  </message>
  <message>
   <source>Nothing was changed. Scan that code again.</source>
   <translation>Es wurde nichts geändert. Scannen Sie diesen Code erneut.</translation>
  </message>
  <message>
   <source>That would be more than {0} codes, which nobody scans</source>
   <translation>Das wären mehr als {0} Codes, die niemand scannt</translation>
  </message>
  <message>
   <source>This code is none of ours</source>
   <translation>Dieser Code ist keiner von unseren</translation>
  </message>
  <message>
   <source>The codes do not give what was split into them</source>
   <translation>Die Codes ergeben nicht, was in sie zerlegt wurde</translation>
  </message>
  <message>
   <source>Code {0} of set {1} is damaged</source>
   <translation>Code {0} der Reihe {1} ist beschädigt</translation>
  </message>
  <message>
   <source>A code of set {0} says that it is number {1} of {2}</source>
   <translation>Ein Code der Reihe {0} gibt sich als Nummer {1} von {2} aus</translation>
  </message>
  <message>
   <source>Codes are not made in version {0}</source>
   <translation>Codes werden nicht in Version {0} gemacht</translation>
  </message>
  <message>
   <source>Carry it as a file, or make smaller batches.</source>
   <translation>Tragen Sie ihn als Datei, oder machen Sie kleinere Stapel.</translation>
  </message>
  <message>
   <source>The codes hold more than any of our sets does</source>
   <translation>Die Codes enthalten mehr als jede unserer Reihen</translation>
  </message>
  <message>
   <source>The code was made by a newer version of the program</source>
   <translation>Der Code wurde von einer neueren Version des Programms gemacht</translation>
  </message>
  <message>
   <source>A code is damaged</source>
   <translation>Ein Code ist beschädigt</translation>
  </message>
  <message>
   <source>Nothing was changed. Scan the codes that another station shows or has printed.</source>
   <translation>Es wurde nichts geändert. Scannen Sie die Codes, die eine andere Station zeigt oder gedruckt hat.</translation>
  </message>
  <message>
   <source>Nothing was changed. Discard this scan and scan all codes again.</source>
   <translation>Es wurde nichts geändert. Verwerfen Sie diesen Scan und scannen Sie alle Codes erneut.</translation>
  </message>
  <message>
   <source>Code {0} contradicts another of set {1}</source>
   <translation>Code {0} widerspricht einem anderen der Reihe {1}</translation>
  </message>
  <message>
   <source>Of {0} codes these are missing: {1}</source>
   <translation>Von {0} Codes fehlen diese: {1}</translation>
  </message>
  <message>
   <source>Choose one of {0}; {1} suits most cameras.</source>
   <translation>Wählen Sie eines von {0}; {1} passt den meisten Kameras.</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask the station that made them for a file.</source>
   <translation>Es wurde nichts geändert. Bitten Sie die Station, die sie gemacht hat, um eine Datei.</translation>
  </message>
  <message>
   <source>Nothing was changed. Bring this program up to date, then scan it again.</source>
   <translation>Es wurde nichts geändert. Bringen Sie dieses Programm auf den neuesten Stand, dann scannen Sie ihn erneut.</translation>
  </message>
  <message>
   <source>Scan them too; what was seen is kept.</source>
   <translation>Scannen Sie auch diese; was gesehen wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <source>a request has other members</source>
   <translation>eine Anfrage hat andere Teile</translation>
  </message>
  <message>
   <source>its products or lines are no lists</source>
   <translation>ihre Produkte oder Zeilen sind keine Listen</translation>
  </message>
  <message>
   <source>The lines in the bundle are not those that were sealed</source>
   <translation>Die Zeilen im Paket sind nicht die versiegelten</translation>
  </message>
  <message>
   <source>An installation ID stands in the bundle twice</source>
   <translation>Eine Installations-ID steht zweimal im Paket</translation>
  </message>
  <message>
   <source>a product has another shape</source>
   <translation>ein Produkt hat eine andere Form</translation>
  </message>
  <message>
   <source>Nothing was changed. Compare the batch's digest with the station's own.</source>
   <translation>Es wurde nichts geändert. Vergleichen Sie den Hashwert des Stapels mit dem der Station.</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask the station that sealed the batch to look at it.</source>
   <translation>Es wurde nichts geändert. Bitten Sie die Station, die den Stapel versiegelt hat, ihn anzusehen.</translation>
  </message>
  <message>
   <source>{0} faults in the list. {1}{2}{3}</source>
   <translation>{0} Fehler in der Liste. {1}{2}{3}</translation>
  </message>
  <message>
   <source>; and {0} more</source>
   <translation>; und {0} weitere</translation>
  </message>
  <message>
   <source>row {0}: {1}</source>
   <translation>Zeile {0}: {1}</translation>
  </message>
  <message>
   <source>its waybill is not what its sender has signed it as</source>
   <translation>sein Begleitschein ist nicht der, den der Absender signiert hat</translation>
  </message>
  <message>
   <source>its waybill is that of another bundle</source>
   <translation>sein Begleitschein ist der eines anderen Pakets</translation>
  </message>
  <message>
   <source>its waybill has another shape</source>
   <translation>sein Begleitschein hat eine andere Form</translation>
  </message>
  <message>
   <source>This station's own keys cannot be read</source>
   <translation>Die eigenen Schlüssel dieser Station sind nicht lesbar</translation>
  </message>
  <message>
   <source>Restore the file “station.json” of the data directory from a backup.</source>
   <translation>Stellen Sie die Datei „station.json“ des Datenverzeichnisses aus einer Sicherung wieder her.</translation>
  </message>
  <message>
   <source>The file was encrypted for another station, or damaged on its way</source>
   <translation>Die Datei wurde für eine andere Station verschlüsselt oder unterwegs beschädigt</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask for one that is written for this station.</source>
   <translation>Es wurde nichts geändert. Bitten Sie um eine, die für diese Station geschrieben ist.</translation>
  </message>
  <message>
   <source>This is not the card of a station, or it was damaged on its way</source>
   <translation>Das ist nicht die Karte einer Station, oder sie wurde unterwegs beschädigt</translation>
  </message>
  <message>
   <source>another signer</source>
   <translation>ein anderer Unterzeichner</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask the other station to export its card again.</source>
   <translation>Es wurde nichts geändert. Bitten Sie die andere Station, ihre Karte erneut zu exportieren.</translation>
  </message>
  <message>
   <source>another shape</source>
   <translation>eine andere Form</translation>
  </message>
  <message>
   <source>The table has no columns installation_id and confirmation_id</source>
   <translation>Die Tabelle hat keine Spalten installation_id und confirmation_id</translation>
  </message>
  <message>
   <source>The table does not say which batch it belongs to</source>
   <translation>Die Tabelle sagt nicht, zu welchem Stapel sie gehört</translation>
  </message>
  <message>
   <source>The table holds rows of several batches</source>
   <translation>Die Tabelle enthält Zeilen mehrerer Stapel</translation>
  </message>
  <message>
   <source>Start from the table that was exported, and keep its first row.</source>
   <translation>Beginnen Sie mit der exportierten Tabelle und behalten Sie ihre erste Zeile.</translation>
  </message>
  <message>
   <source>Say which batch it answers.</source>
   <translation>Sagen Sie, welchen Stapel sie beantwortet.</translation>
  </message>
  <message>
   <source>Nothing was changed. Import one table for each batch.</source>
   <translation>Es wurde nichts geändert. Importieren Sie je Stapel eine Tabelle.</translation>
  </message>
  <message>
   <source>Nothing was changed. Correct the table and import it again.</source>
   <translation>Es wurde nichts geändert. Berichtigen Sie die Tabelle und importieren Sie sie erneut.</translation>
  </message>
  <message>
   <source>Neither a confirmation ID nor a refusal is filled in</source>
   <translation>Weder eine Bestätigungs-ID noch eine Ablehnung ist ausgefüllt</translation>
  </message>
  <message>
   <source>its installation ID is not in the batch</source>
   <translation>die Installations-ID ist nicht im Stapel</translation>
  </message>
  <message>
   <source>it belongs to another batch</source>
   <translation>gehört zu einem anderen Stapel</translation>
  </message>
  <message>
   <source>row {0} has another confirmation ID for the same installation ID</source>
   <translation>Zeile {0} hat eine andere Bestätigungs-ID für dieselbe Installations-ID</translation>
  </message>
  <message>
   <source>row {0} has the same confirmation ID for another installation ID</source>
   <translation>Zeile {0} hat dieselbe Bestätigungs-ID für eine andere Installations-ID</translation>
  </message>
  <message>
   <source>Nothing was changed. Fill in the column confirmation_id and save as CSV.</source>
   <translation>Es wurde nichts geändert. Füllen Sie die Spalte confirmation_id aus und speichern Sie als CSV.</translation>
  </message>
  <message>
   <source>it holds a confirmation ID and a refusal</source>
   <translation>enthält eine Bestätigungs-ID und eine Ablehnung</translation>
  </message>
  <message>
   <source>Nobody has signed this bundle, so anybody may have changed it</source>
   <translation>Niemand hat dieses Paket signiert, also kann jeder es geändert haben</translation>
  </message>
  <message>
   <source>Ask for a signed one; or, if you know who brought it, import it as unsigned.</source>
   <translation>Bitten Sie um ein signiertes; oder importieren Sie es als unsigniert, wenn Sie wissen, wer es gebracht hat.</translation>
  </message>
  <message>
   <source>It is signed by a station that is not enrolled here: {0}</source>
   <translation>Es ist von einer Station signiert, die hier nicht aufgenommen ist: {0}</translation>
  </message>
  <message>
   <source>Ask that station for its card, compare the fingerprint, and enrol it; then import the file again.</source>
   <translation>Bitten Sie jene Station um ihre Karte, vergleichen Sie den Fingerabdruck und nehmen Sie sie auf; dann importieren Sie die Datei erneut.</translation>
  </message>
  <message>
   <source>It is signed by {0}, which was revoked: {1}</source>
   <translation>Es ist signiert von {0}, gesperrt: {1}</translation>
  </message>
  <message>
   <source>Ask a station that is trusted.</source>
   <translation>Bitten Sie eine Station, der vertraut wird.</translation>
  </message>
  <message>
   <source>{0} is enrolled as {1}: no {2} comes from there</source>
   <translation>{0} ist aufgenommen als {1}: Von dort kommt das nicht: {2}</translation>
  </message>
  <message>
   <source>Requests come from labs, answers from connected stations. Revoke it and enrol it in its other role if that is what it is.</source>
   <translation>Anfragen kommen von Laboren, Antworten von verbundenen Stationen. Sperren Sie sie und nehmen Sie sie in der anderen Rolle auf, wenn sie das ist.</translation>
  </message>
  <message>
   <source>The bundle was written for another station</source>
   <translation>Das Paket wurde für eine andere Station geschrieben</translation>
  </message>
  <message>
   <source>Bring it there, or ask for one that is written for this station.</source>
   <translation>Bringen Sie es dorthin, oder bitten Sie um eines, das für diese Station geschrieben ist.</translation>
  </message>
  <message>
   <source>The bundle could be imported until {0} UTC</source>
   <translation>Das Paket konnte bis {0} UTC importiert werden</translation>
  </message>
  <message>
   <source>Look at this computer's clock, or ask for a fresh export.</source>
   <translation>Sehen Sie nach der Uhr dieses Computers, oder bitten Sie um einen frischen Export.</translation>
  </message>
  <message>
   <source>Choose a new folder: answers of another batch must not get mixed up.</source>
   <translation>Wählen Sie einen neuen Ordner: Antworten eines anderen Stapels dürfen sich nicht vermischen.</translation>
  </message>
  <message>
   <source>Compare the key and its remaining activations in VAMT.</source>
   <translation>Vergleichen Sie den Schlüssel und seine verbleibenden Aktivierungen in VAMT.</translation>
  </message>
  <message>
   <source>The batch holds installation IDs only, and VAMT goes by the product and the key</source>
   <translation>Der Stapel enthält nur Installations-IDs, und VAMT geht nach Produkt und Schlüssel</translation>
  </message>
  <message>
   <source>its vamt_error_code is none like 0xC004C020</source>
   <translation>ihr vamt_error_code ist keiner wie 0xC004C020</translation>
  </message>
  <message>
   <source>Seal it first.</source>
   <translation>Versiegeln Sie ihn zuerst.</translation>
  </message>
  <message>
   <source>A sealed batch never changes but for its answers</source>
   <translation>Ein versiegelter Stapel ändert sich nie, außer um seine Antworten</translation>
  </message>
  <message>
   <source>This batch is here already</source>
   <translation>Dieser Stapel ist schon hier</translation>
  </message>
  <message>
   <source>A sealed batch is not deleted: the ledger speaks of it</source>
   <translation>Ein versiegelter Stapel wird nicht gelöscht: Das Journal spricht von ihm</translation>
  </message>
  <message>
   <source>The batch is not here any more</source>
   <translation>Der Stapel ist nicht mehr hier</translation>
  </message>
  <message>
   <source>The batch is {0} already</source>
   <translation>Der Stapel ist schon {0}</translation>
  </message>
  <message>
   <source>Make a new batch for other machines.</source>
   <translation>Legen Sie für andere Rechner einen neuen Stapel an.</translation>
  </message>
  <message>
   <source>Open it in the list.</source>
   <translation>Öffnen Sie ihn in der Liste.</translation>
  </message>
  <message>
   <source>Close it instead.</source>
   <translation>Schließen Sie ihn stattdessen.</translation>
  </message>
  <message>
   <source>Read the list again.</source>
   <translation>Lesen Sie die Liste erneut.</translation>
  </message>
  <message>
   <source>Read it again and decide.</source>
   <translation>Lesen Sie ihn erneut und entscheiden Sie.</translation>
  </message>
  <message>
   <source>a moment without its time zone</source>
   <translation>ein Zeitpunkt ohne Zeitzone</translation>
  </message>
  <message>
   <source>This is not the address of a PostgreSQL database</source>
   <translation>Das ist nicht die Adresse einer PostgreSQL-Datenbank</translation>
  </message>
  <message>
   <source>Write it like postgresql://user@server/database.</source>
   <translation>Schreiben Sie sie wie postgresql://benutzer@server/datenbank.</translation>
  </message>
  <message>
   <source>This installation has no support for PostgreSQL</source>
   <translation>Diese Installation unterstützt kein PostgreSQL</translation>
  </message>
  <message>
   <source>Install the extra “postgresql” of VAMT-Qt.</source>
   <translation>Installieren Sie den Zusatz „postgresql“ von VAMT-Qt.</translation>
  </message>
  <message>
   <source>no facts</source>
   <translation>keine Tatsachen</translation>
  </message>
  <message>
   <source>Entry {0} is counted as spent, but spends nothing</source>
   <translation>Eintrag {0} gilt als verbraucht, verbraucht aber nichts</translation>
  </message>
  <message>
   <source>Activation {0}: {1}</source>
   <translation>Aktivierung {0}: {1}</translation>
  </message>
  <message>
   <source>entry {0} cannot follow ({1})</source>
   <translation>Eintrag {0} kann nicht folgen ({1})</translation>
  </message>
  <message>
   <source>A confirmation ID is stored that entry {0} did not bring</source>
   <translation>Eine Bestätigungs-ID ist gespeichert, die Eintrag {0} nicht gebracht hat</translation>
  </message>
  <message>
   <source>The lines of batch {0} are not those that were sealed</source>
   <translation>Die Zeilen des Stapels {0} sind nicht die versiegelten</translation>
  </message>
  <message>
   <source>The activation that entry {0} spends is not counted</source>
   <translation>Die Aktivierung, die Eintrag {0} verbraucht, ist nicht gezählt</translation>
  </message>
  <message>
   <source>Activation {0} is there without a fact in the ledger</source>
   <translation>Aktivierung {0} ist da, ohne eine Tatsache im Journal</translation>
  </message>
  <message>
   <source>The confirmation ID that entry {0} brought is not stored</source>
   <translation>Die Bestätigungs-ID, die Eintrag {0} gebracht hat, ist nicht gespeichert</translation>
  </message>
  <message>
   <source>The work that was {0} with entry {1} is not noted as the ledger has it</source>
   <translation>Die Arbeit, die mit Eintrag {1} {0} ist, ist nicht so vermerkt wie im Journal</translation>
  </message>
  <message>
   <source>The ledger knows nothing of the sealing of batch {0} as it is</source>
   <translation>Das Journal weiß nichts von der Versiegelung des Stapels {0}, wie er ist</translation>
  </message>
  <message>
   <source>The activation that entry {0} spends is counted for another key or machine</source>
   <translation>Die Aktivierung, die Eintrag {0} verbraucht, ist für einen anderen Schlüssel oder Rechner gezählt</translation>
  </message>
  <message>
   <source>Activation {0} is missing</source>
   <translation>Aktivierung {0} fehlt</translation>
  </message>
  <message>
   <source>The confirmation ID that entry {0} brought was changed</source>
   <translation>Die Bestätigungs-ID, die Eintrag {0} gebracht hat, wurde geändert</translation>
  </message>
  <message>
   <source>Activation {0} is not what its facts in the ledger add up to</source>
   <translation>Aktivierung {0} ist nicht das, was ihre Tatsachen im Journal ergeben</translation>
  </message>
  <message>
   <source>an intent without an activation or a batch</source>
   <translation>eine Absicht ohne Aktivierung oder Stapel</translation>
  </message>
  <message>
   <source>Look at the batch again and start from what it shows.</source>
   <translation>Sehen Sie den Stapel erneut an und beginnen Sie bei dem, was er zeigt.</translation>
  </message>
  <message>
   <source>There is a machine named {0} at several sites</source>
   <translation>Es gibt einen Rechner namens {0} an mehreren Standorten</translation>
  </message>
  <message>
   <source>Name it by its ID.</source>
   <translation>Nennen Sie ihn bei seiner ID.</translation>
  </message>
  <message>
   <source>The machine is not in the inventory any more</source>
   <translation>Der Rechner ist nicht mehr im Inventar</translation>
  </message>
  <message>
   <source>This machine is in the inventory already</source>
   <translation>Dieser Rechner ist schon im Inventar</translation>
  </message>
  <message>
   <source>Work on this machine has begun and not ended</source>
   <translation>Arbeit an diesem Rechner hat begonnen und nicht geendet</translation>
  </message>
  <message>
   <source>a product of another machine</source>
   <translation>ein Produkt eines anderen Rechners</translation>
  </message>
  <message>
   <source>There is no credential named “{0}”</source>
   <translation>Es gibt keine Anmeldung namens „{0}“</translation>
  </message>
  <message>
   <source> at {0}</source>
   <translation> in {0}</translation>
  </message>
  <message>
   <source>There is a machine named {0}{1} already</source>
   <translation>Es gibt schon einen Rechner namens {0}{1}</translation>
  </message>
  <message>
   <source>Change it instead of adding it.</source>
   <translation>Ändern Sie ihn, statt ihn hinzuzufügen.</translation>
  </message>
  <message>
   <source>Wait for the run to end, or restart the program to look at how far it came.</source>
   <translation>Warten Sie das Ende des Laufs ab, oder starten Sie das Programm neu, um zu sehen, wie weit es kam.</translation>
  </message>
  <message>
   <source>Give it another name, or a site of its own.</source>
   <translation>Geben Sie ihm einen anderen Namen oder einen eigenen Standort.</translation>
  </message>
  <message>
   <source>warn below</source>
   <translation>warnen unter</translation>
  </message>
  <message>
   <source>warn at</source>
   <translation>warnen bei</translation>
  </message>
  <message>
   <source>This product key is not in the list</source>
   <translation>Dieser Produktschlüssel ist nicht in der Liste</translation>
  </message>
  <message>
   <source>Add it, or choose another one.</source>
   <translation>Fügen Sie ihn hinzu, oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>Set it first, or give the machine another one.</source>
   <translation>Setzen Sie sie zuerst, oder geben Sie dem Rechner eine andere.</translation>
  </message>
  <message>
   <source>There is no keyring on this system that keeps secrets</source>
   <translation>Auf diesem System gibt es keinen Schlüsselbund, der Geheimnisse aufbewahrt</translation>
  </message>
  <message>
   <source>The system's keyring is locked, or refuses to give its secrets</source>
   <translation>Der Schlüsselbund des Systems ist gesperrt oder gibt seine Geheimnisse nicht heraus</translation>
  </message>
  <message>
   <source>The keyring's entry “{0}”, “{1}” does not hold a data key</source>
   <translation>Der Eintrag „{0}“, „{1}“ des Schlüsselbunds enthält keinen Datenschlüssel</translation>
  </message>
  <message>
   <source>Start a keyring (Secret Service), or keep the secrets under a passphrase.</source>
   <translation>Starten Sie einen Schlüsselbund (Secret Service), oder bewahren Sie die Geheimnisse unter einer Passphrase auf.</translation>
  </message>
  <message>
   <source>Unlock the keyring by logging on to the desktop, then try again.</source>
   <translation>Entsperren Sie den Schlüsselbund durch Anmelden am Desktop, dann versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Restore the entry from a backup of the keyring.</source>
   <translation>Stellen Sie den Eintrag aus einer Sicherung des Schlüsselbunds wieder her.</translation>
  </message>
  <message>
   <source>The product key is not in the list any more</source>
   <translation>Der Produktschlüssel ist nicht mehr in der Liste</translation>
  </message>
  <message>
   <source>The product key …{0} is in the list already</source>
   <translation>Der Produktschlüssel …{0} ist schon in der Liste</translation>
  </message>
  <message>
   <source>Nothing has to be done.</source>
   <translation>Es muss nichts getan werden.</translation>
  </message>
  <message>
   <source>The ledger does not reach the end that was noted beside the database at the last write: the database was copied here, an older copy was put back, or its tail is gone</source>
   <translation>Das Journal reicht nicht bis zu dem Ende, das beim letzten Schreiben neben der Datenbank vermerkt wurde: Die Datenbank wurde hierher kopiert, eine ältere Kopie wurde zurückgespielt, oder ihr Ende fehlt</translation>
  </message>
  <message>
   <source>The file “vault.json” belongs to another database: one of the two was exchanged</source>
   <translation>Die Datei „vault.json“ gehört zu einer anderen Datenbank: Eine der beiden wurde ausgetauscht</translation>
  </message>
  <message>
   <source>{0} minutes</source>
   <translation>{0} Minuten</translation>
  </message>
  <message>
   <source>The data are in use by {0}</source>
   <translation>Die Daten werden benutzt von {0}</translation>
  </message>
  <message>
   <source>Close it, or wait until it has finished. Pages and lists can be read meanwhile.</source>
   <translation>Schließen Sie es, oder warten Sie, bis es fertig ist. Seiten und Listen lassen sich inzwischen lesen.</translation>
  </message>
  <message>
   <source>another copy of VAMT-Qt</source>
   <translation>ein anderes Exemplar von VAMT-Qt</translation>
  </message>
  <message>
   <source>another copy of VAMT-Qt ({0}, process {1} on {2})</source>
   <translation>ein anderes Exemplar von VAMT-Qt ({0}, Prozess {1} auf {2})</translation>
  </message>
  <message>
   <source>The database lies where nothing may be written, and so cannot be opened</source>
   <translation>Die Datenbank liegt, wo nichts geschrieben werden darf, und lässt sich daher nicht öffnen</translation>
  </message>
  <message>
   <source>Copy the data directory to a disk that may be written, or ask for the right to.</source>
   <translation>Kopieren Sie das Datenverzeichnis auf einen beschreibbaren Datenträger, oder bitten Sie um das Recht dazu.</translation>
  </message>
  <message>
   <source>The passphrase is wrong</source>
   <translation>Die Passphrase ist falsch</translation>
  </message>
  <message>
   <source>The secrets of this database are kept under a passphrase</source>
   <translation>Die Geheimnisse dieser Datenbank liegen unter einer Passphrase</translation>
  </message>
  <message>
   <source>Give the passphrase.</source>
   <translation>Geben Sie die Passphrase ein.</translation>
  </message>
  <message>
   <source>Type it again. If it is right, restore “vault.json” from a backup.</source>
   <translation>Tippen Sie sie erneut. Ist sie richtig, stellen Sie „vault.json“ aus einer Sicherung wieder her.</translation>
  </message>
  <message>
   <source>No recovery code was ever made for this database, or it was void after a re-key</source>
   <translation>Für diese Datenbank wurde nie ein Wiederherstellungscode erzeugt, oder er wurde durch Neuversiegeln ungültig</translation>
  </message>
  <message>
   <source>Restore the keyring's entry or “vault.json” from a backup.</source>
   <translation>Stellen Sie den Eintrag des Schlüsselbunds oder „vault.json“ aus einer Sicherung wieder her.</translation>
  </message>
  <message>
   <source>The recovery code is wrong</source>
   <translation>Der Wiederherstellungscode ist falsch</translation>
  </message>
  <message>
   <source>another format</source>
   <translation>ein anderes Format</translation>
  </message>
  <message>
   <source>Compare it with the paper, group by group; only the newest code is valid.</source>
   <translation>Vergleichen Sie ihn Gruppe für Gruppe mit dem Papier; nur der neueste Code gilt.</translation>
  </message>
  <message>
   <source>The database was made by a newer version of VAMT-Qt (its schema is {0}, this version knows {1})</source>
   <translation>Die Datenbank wurde von einer neueren Version von VAMT-Qt gemacht (ihr Schema ist {0}, diese Version kennt {1})</translation>
  </message>
  <message>
   <source>The database has not been upgraded for this version of VAMT-Qt yet</source>
   <translation>Die Datenbank wurde für diese Version von VAMT-Qt noch nicht aktualisiert</translation>
  </message>
  <message>
   <source>Install the newer version, or put a copy from “backups” in the database's place.</source>
   <translation>Installieren Sie die neuere Version, oder setzen Sie eine Kopie aus „backups“ an die Stelle der Datenbank.</translation>
  </message>
  <message>
   <source>Start the program, or run any command that writes; both upgrade it.</source>
   <translation>Starten Sie das Programm, oder führen Sie einen Befehl aus, der schreibt; beides aktualisiert sie.</translation>
  </message>
  <message>
   <source>This run was begun already</source>
   <translation>Dieser Lauf wurde schon begonnen</translation>
  </message>
  <message>
   <source>This run is not running</source>
   <translation>Dieser Lauf läuft nicht</translation>
  </message>
  <message>
   <source>Look at the list of runs.</source>
   <translation>Sehen Sie in die Liste der Läufe.</translation>
  </message>
  <message>
   <source>The file “{0}” in the data directory does not open with this vault</source>
   <translation>Die Datei „{0}“ im Datenverzeichnis öffnet sich nicht mit diesem Tresor</translation>
  </message>
  <message>
   <source>Restore it from a backup. Without it this station needs new keys, and every other station has to enrol it again: delete the file for that.</source>
   <translation>Stellen Sie sie aus einer Sicherung wieder her. Ohne sie braucht diese Station neue Schlüssel, und jede andere Station muss sie erneut aufnehmen: Löschen Sie dazu die Datei.</translation>
  </message>
  <message>
   <source>The station {0} is enrolled already</source>
   <translation>Die Station {0} ist schon aufgenommen</translation>
  </message>
  <message>
   <source>This station is not enrolled, or was revoked before</source>
   <translation>Diese Station ist nicht aufgenommen oder wurde schon gesperrt</translation>
  </message>
  <message>
   <source>Nothing has to be done. To give it another role, revoke it first.</source>
   <translation>Es muss nichts getan werden. Für eine andere Rolle sperren Sie sie zuerst.</translation>
  </message>
  <message>
   <source>Look at the list of stations.</source>
   <translation>Sehen Sie in die Liste der Stationen.</translation>
  </message>
  <message>
   <source>Another program is writing the data and does not finish</source>
   <translation>Ein anderes Programm schreibt die Daten und wird nicht fertig</translation>
  </message>
  <message>
   <source>Wait a moment and try again; close other copies of VAMT-Qt and database tools.</source>
   <translation>Warten Sie einen Augenblick und versuchen Sie es erneut; schließen Sie andere Exemplare von VAMT-Qt und Datenbankwerkzeuge.</translation>
  </message>
  <message>
   <source>The data may be read but not written</source>
   <translation>Die Daten dürfen gelesen, aber nicht geschrieben werden</translation>
  </message>
  <message>
   <source>Check the rights on the data directory, and whether its disk is mounted read-only.</source>
   <translation>Prüfen Sie die Rechte am Datenverzeichnis, und ob sein Datenträger schreibgeschützt eingehängt ist.</translation>
  </message>
  <message>
   <source>The disk that holds the data is full; nothing of this step was kept</source>
   <translation>Der Datenträger mit den Daten ist voll; von diesem Schritt wurde nichts behalten</translation>
  </message>
  <message>
   <source>Free some space, then repeat the step.</source>
   <translation>Schaffen Sie Platz, dann wiederholen Sie den Schritt.</translation>
  </message>
  <message>
   <source>The disk that holds the data failed while reading or writing</source>
   <translation>Der Datenträger mit den Daten versagte beim Lesen oder Schreiben</translation>
  </message>
  <message>
   <source>Check the disk and its connection, then repeat the step.</source>
   <translation>Prüfen Sie den Datenträger und seine Verbindung, dann wiederholen Sie den Schritt.</translation>
  </message>
  <message>
   <source>The database is damaged, or is not a VAMT-Qt database</source>
   <translation>Die Datenbank ist beschädigt oder keine VAMT-Qt-Datenbank</translation>
  </message>
  <message>
   <source>Put the newest copy from “backups” in its place.</source>
   <translation>Setzen Sie die neueste Kopie aus „backups“ an ihre Stelle.</translation>
  </message>
  <message>
   <source>The database cannot be opened</source>
   <translation>Die Datenbank lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>Check that the data directory exists and may be read.</source>
   <translation>Prüfen Sie, ob das Datenverzeichnis da ist und gelesen werden darf.</translation>
  </message>
  <message>
   <source>The database server does not answer, or refuses the connection</source>
   <translation>Der Datenbankserver antwortet nicht oder lehnt die Verbindung ab</translation>
  </message>
  <message>
   <source>Check its address, the account and the network.</source>
   <translation>Prüfen Sie seine Adresse, das Konto und das Netz.</translation>
  </message>
  <message>
   <source>the keyring</source>
   <translation>der Schlüsselbund</translation>
  </message>
  <message>
   <source>a new passphrase</source>
   <translation>eine neue Passphrase</translation>
  </message>
  <message>
   <source>Another program has made the data key of this database at the same moment</source>
   <translation>Ein anderes Programm hat im selben Augenblick den Datenschlüssel dieser Datenbank gemacht</translation>
  </message>
  <message>
   <source>a recovery code was made</source>
   <translation>ein Wiederherstellungscode wurde erzeugt</translation>
  </message>
  <message>
   <source>recovered by the recovery code</source>
   <translation>mit dem Wiederherstellungscode wiederhergestellt</translation>
  </message>
  <message>
   <source>kept under {0}</source>
   <translation>aufbewahrt unter {0}</translation>
  </message>
  <message>
   <source>a unit of work within another one</source>
   <translation>eine Arbeitseinheit in einer anderen</translation>
  </message>
  <message>
   <source>Unlock it again.</source>
   <translation>Entsperren Sie ihn erneut.</translation>
  </message>
  <message>
   <source>The stored product keys and passwords are locked</source>
   <translation>Die gespeicherten Produktschlüssel und Kennwörter sind gesperrt</translation>
  </message>
  <message>
   <source>Unlock them with the passphrase, or by logging on to the keyring.</source>
   <translation>Entsperren Sie sie mit der Passphrase oder durch Anmelden am Schlüsselbund.</translation>
  </message>
  <message>
   <source>the record of another product key</source>
   <translation>der Datensatz eines anderen Produktschlüssels</translation>
  </message>
  <message>
   <source>A correction needs a number other than 0, and a reason</source>
   <translation>Eine Berichtigung braucht eine Zahl außer 0 und einen Grund</translation>
  </message>
  <message>
   <source>Only {0} activations count as spent, so {1} cannot be given back</source>
   <translation>Nur {0} Aktivierungen gelten als verbraucht, {1} können also nicht zurückgegeben werden</translation>
  </message>
  <message>
   <source>A correction needs a reason</source>
   <translation>Eine Berichtigung braucht einen Grund</translation>
  </message>
  <message>
   <source>Say how many activations were spent elsewhere or given back, and why.</source>
   <translation>Sagen Sie, wie viele Aktivierungen anderswo verbraucht oder zurückgegeben wurden, und warum.</translation>
  </message>
  <message>
   <source>Look at the key's entries in the ledger again.</source>
   <translation>Sehen Sie die Journaleinträge des Schlüssels erneut an.</translation>
  </message>
  <message>
   <source>The data key that was found is not that of this database</source>
   <translation>Der gefundene Datenschlüssel ist nicht der dieser Datenbank</translation>
  </message>
  <message>
   <source>Neither data key that was found is that of this database</source>
   <translation>Keiner der beiden gefundenen Datenschlüssel ist der dieser Datenbank</translation>
  </message>
  <message>
   <source>Recover the vault with its recovery code, or restore “vault.json” and the keyring's entry “vamt-qt” from a backup.</source>
   <translation>Stellen Sie den Tresor mit seinem Wiederherstellungscode wieder her, oder „vault.json“ und den Eintrag „vamt-qt“ des Schlüsselbunds aus einer Sicherung.</translation>
  </message>
  <message>
   <source>The file “vault.json” belongs to another database</source>
   <translation>Die Datei „vault.json“ gehört zu einer anderen Datenbank</translation>
  </message>
  <message>
   <source>The file “vault.json” is gone from the data directory</source>
   <translation>Die Datei „vault.json“ ist aus dem Datenverzeichnis verschwunden</translation>
  </message>
  <message>
   <source>The keyring does not hold the data key of this database</source>
   <translation>Der Schlüsselbund enthält den Datenschlüssel dieser Datenbank nicht</translation>
  </message>
  <message>
   <source>The upgrade would lose {0} references; nothing was changed</source>
   <translation>Die Aktualisierung würde {0} Verweise verlieren; es wurde nichts geändert</translation>
  </message>
  <message>
   <source>The database may be damaged. Put the newest copy from “backups” in its place.</source>
   <translation>Die Datenbank kann beschädigt sein. Setzen Sie die neueste Kopie aus „backups“ an ihre Stelle.</translation>
  </message>
  <message>
   <source>A stored secret does not open: it was changed, or belongs elsewhere</source>
   <translation>Ein gespeichertes Geheimnis öffnet sich nicht: Es wurde geändert oder gehört anderswohin</translation>
  </message>
  <message>
   <source>Remove it and enter it again.</source>
   <translation>Entfernen Sie es und geben Sie es erneut ein.</translation>
  </message>
  <message>
   <source>Restore it from a backup, or recover the vault with its recovery code.</source>
   <translation>Stellen Sie es aus einer Sicherung wieder her, oder den Tresor mit seinem Wiederherstellungscode.</translation>
  </message>
  <message>
   <source>The file “{0}” in the data directory cannot be read</source>
   <translation>Die Datei „{0}“ im Datenverzeichnis ist nicht lesbar</translation>
  </message>
  <message>
   <source>Restore it from a backup; without it the stored secrets do not open.</source>
   <translation>Stellen Sie sie aus einer Sicherung wieder her; ohne sie öffnen sich die gespeicherten Geheimnisse nicht.</translation>
  </message>
  <message>
   <source>already licensed</source>
   <translation>schon lizenziert</translation>
  </message>
  <message>
   <source>activated online</source>
   <translation>online aktiviert</translation>
  </message>
  <message>
   <source>{0}: an interrupted online activation had gone through</source>
   <translation>{0}: Eine unterbrochene Onlineaktivierung war durchgegangen</translation>
  </message>
  <message>
   <source>Activating over the Internet</source>
   <translation>Aktivierung über das Internet</translation>
  </message>
  <message>
   <source>{0} with this key</source>
   <translation>{0} mit diesem Schlüssel</translation>
  </message>
  <message>
   <source>This machine would need one more activation than was agreed</source>
   <translation>Dieser Rechner bräuchte eine Aktivierung mehr, als vereinbart war</translation>
  </message>
  <message>
   <source>Run again for the machines that are left and confirm the new number.</source>
   <translation>Führen Sie es für die übrigen Rechner noch einmal aus und bestätigen Sie die neue Zahl.</translation>
  </message>
  <message>
   <source>Reading the installation ID</source>
   <translation>Die Installations-ID wird gelesen</translation>
  </message>
  <message>
   <source>The machine has taken this confirmation ID, so it is the right one</source>
   <translation>Der Rechner hat diese Bestätigungs-ID angenommen, also ist sie die richtige</translation>
  </message>
  <message>
   <source>Nothing was changed. Probe the machine to see how it stands.</source>
   <translation>Es wurde nichts geändert. Fragen Sie den Rechner ab, um zu sehen, wie er steht.</translation>
  </message>
  <message>
   <source>Nothing was changed. Wait for it, then correct the confirmation ID.</source>
   <translation>Es wurde nichts geändert. Warten Sie darauf, dann berichtigen Sie die Bestätigungs-ID.</translation>
  </message>
  <message>
   <source>Depositing the confirmation ID</source>
   <translation>Die Bestätigungs-ID wird eingetragen</translation>
  </message>
  <message>
   <source>The product is gone from the machine</source>
   <translation>Das Produkt ist vom Rechner verschwunden</translation>
  </message>
  <message>
   <source>Checking the licence</source>
   <translation>Die Lizenz wird geprüft</translation>
  </message>
  <message>
   <source>The machine took the confirmation ID but is not licensed: {0}</source>
   <translation>Der Rechner hat die Bestätigungs-ID angenommen, ist aber nicht lizenziert: {0}</translation>
  </message>
  <message>
   <source>Its key was changed meanwhile. Probe the machine and start again.</source>
   <translation>Sein Schlüssel wurde inzwischen geändert. Fragen Sie den Rechner ab und beginnen Sie neu.</translation>
  </message>
  <message>
   <source>Its key or hardware changed. The new ID is recorded: send it in the next batch.</source>
   <translation>Sein Schlüssel oder seine Hardware hat sich geändert. Die neue ID ist aufgezeichnet: Senden Sie sie im nächsten Stapel.</translation>
  </message>
  <message>
   <source>Probe it later; if it stays so, look at its licensing events.</source>
   <translation>Fragen Sie ihn später ab; bleibt es dabei, sehen Sie nach seinen Lizenzierungsereignissen.</translation>
  </message>
  <message>
   <source>There is no confirmation ID for this machine yet</source>
   <translation>Für diesen Rechner gibt es noch keine Bestätigungs-ID</translation>
  </message>
  <message>
   <source>Collect its installation ID and send it to a clearinghouse first.</source>
   <translation>Erfassen Sie seine Installations-ID und senden Sie sie zuerst an eine Clearingstelle.</translation>
  </message>
  <message>
   <source>1 product holds</source>
   <translation>1 Produkt hält</translation>
  </message>
  <message>
   <source>{0} products hold</source>
   <translation>{0} Produkte halten</translation>
  </message>
  <message>
   <source>Nothing is wrong with the way to this machine.</source>
   <translation>Am Weg zu diesem Rechner ist nichts falsch.</translation>
  </message>
  <message>
   <source>make a kit for it, or file it under SSH or WinRM where a network reaches it</source>
   <translation>legen Sie ein Kit dafür an, oder führen Sie ihn unter SSH oder WinRM, wo ihn ein Netz erreicht</translation>
  </message>
  <message>
   <source>{0} leads to {1}</source>
   <translation>{0} führt zu {1}</translation>
  </message>
  <message>
   <source>port {0} takes connections</source>
   <translation>Port {0} nimmt Verbindungen an</translation>
  </message>
  <message>
   <source>the logon was taken</source>
   <translation>die Anmeldung wurde angenommen</translation>
  </message>
  <message>
   <source>the account may look; a change shows whether it may change</source>
   <translation>das Konto darf nachsehen; ob es ändern darf, zeigt eine Änderung</translation>
  </message>
  <message>
   <source>The jump host before {0}</source>
   <translation>Der Sprunghost vor {0}</translation>
  </message>
  <message>
   <source>{0} is filed under the carry kit</source>
   <translation>{0} wird unter dem Offline-Kit geführt</translation>
  </message>
  <message>
   <source>correct its address, or enter the name in DNS or in this computer's hosts file</source>
   <translation>berichtigen Sie die Adresse, oder tragen Sie den Namen im DNS oder in der Hosts-Datei dieses Computers ein</translation>
  </message>
  <message>
   <source>by jump host {0}</source>
   <translation>über Sprunghost {0}</translation>
  </message>
  <message>
   <source>it speaks WinRM</source>
   <translation>er spricht WinRM</translation>
  </message>
  <message>
   <source>the host key is the pinned one</source>
   <translation>der Hostschlüssel ist der festgelegte</translation>
  </message>
  <message>
   <source>the certificate is trusted</source>
   <translation>dem Zertifikat wird vertraut</translation>
  </message>
  <message>
   <source>proved by the logon</source>
   <translation>durch die Anmeldung bewiesen</translation>
  </message>
  <message>
   <source>the account may look</source>
   <translation>das Konto darf nachsehen</translation>
  </message>
  <message>
   <source>This answer is for a batch that is not known here</source>
   <translation>Diese Antwort ist für einen Stapel, der hier nicht bekannt ist</translation>
  </message>
  <message>
   <source>There is no such batch</source>
   <translation>Es gibt keinen solchen Stapel</translation>
  </message>
  <message>
   <source>Nothing was changed. Import it at the station that made the request.</source>
   <translation>Es wurde nichts geändert. Importieren Sie sie an der Station, die angefragt hat.</translation>
  </message>
  <message>
   <source>The batch is open</source>
   <translation>Der Stapel ist offen</translation>
  </message>
  <message>
   <source>List the batches and choose one.</source>
   <translation>Lassen Sie die Stapel auflisten und wählen Sie einen.</translation>
  </message>
  <message>
   <source>Seal it first: that shows what it spends.</source>
   <translation>Versiegeln Sie ihn zuerst: Das zeigt, was er verbraucht.</translation>
  </message>
  <message>
   <source>Installing the key</source>
   <translation>Der Schlüssel wird installiert</translation>
  </message>
  <message>
   <source>Removing the key</source>
   <translation>Der Schlüssel wird entfernt</translation>
  </message>
  <message>
   <source>Several products could take this key: {0}</source>
   <translation>Mehrere Produkte könnten diesen Schlüssel nehmen: {0}</translation>
  </message>
  <message>
   <source>The machine holds no key for the product {0}</source>
   <translation>Der Rechner hat keinen Schlüssel für das Produkt {0}</translation>
  </message>
  <message>
   <source>No Office product with a key was found on this machine</source>
   <translation>Auf diesem Rechner wurde kein Office-Produkt mit Schlüssel gefunden</translation>
  </message>
  <message>
   <source>{0}: this key may only be used at {1}</source>
   <translation>{0}: Dieser Schlüssel darf nur benutzt werden in {1}</translation>
  </message>
  <message>
   <source>Say which is meant by its activation ID, or remove those that are not used.</source>
   <translation>Sagen Sie mit der Aktivierungs-ID, welches gemeint ist, oder entfernen Sie die unbenutzten.</translation>
  </message>
  <message>
   <source>Look at the machine's products; each is listed with its activation ID.</source>
   <translation>Sehen Sie die Produkte des Rechners an; jedes steht mit seiner Aktivierungs-ID da.</translation>
  </message>
  <message>
   <source>Check that Office is installed, and give it a volume client key first.</source>
   <translation>Prüfen Sie, ob Office installiert ist, und geben Sie ihm zuerst einen Volumen-Clientschlüssel.</translation>
  </message>
  <message>
   <source>Choose another key for this machine, or change the key's sites.</source>
   <translation>Wählen Sie für diesen Rechner einen anderen Schlüssel, oder ändern Sie die Standorte des Schlüssels.</translation>
  </message>
  <message>
   <source>Windows gave key …{0} to {1}, which was not meant</source>
   <translation>Windows gab den Schlüssel …{0} an {1}, was nicht gemeint war</translation>
  </message>
  <message>
   <source>Nothing was spent. Take the key off that product, or activate it instead.</source>
   <translation>Es wurde nichts verbraucht. Entfernen Sie den Schlüssel von diesem Produkt, oder aktivieren Sie es stattdessen.</translation>
  </message>
  <message>
   <source>key …{0} installed</source>
   <translation>Schlüssel …{0} installiert</translation>
  </message>
  <message>
   <source>confirmation ID deposited</source>
   <translation>Bestätigungs-ID eingetragen</translation>
  </message>
  <message>
   <source>installation ID collected</source>
   <translation>Installations-ID erfasst</translation>
  </message>
  <message>
   <source>Windows took key …{0}, but no product of its application holds it</source>
   <translation>Windows nahm den Schlüssel …{0}, aber kein Produkt seiner Anwendung hat ihn</translation>
  </message>
  <message>
   <source>The product that took the confirmation ID is gone from the machine</source>
   <translation>Das Produkt, das die Bestätigungs-ID annahm, ist vom Rechner verschwunden</translation>
  </message>
  <message>
   <source>The result holds a step that is not known here</source>
   <translation>Das Ergebnis enthält einen Schritt, der hier nicht bekannt ist</translation>
  </message>
  <message>
   <source>its stored confirmation ID is used again, nothing spent</source>
   <translation>seine gespeicherte Bestätigungs-ID wird wieder benutzt, nichts verbraucht</translation>
  </message>
  <message>
   <source>{0} is licensed</source>
   <translation>{0} ist lizenziert</translation>
  </message>
  <message>
   <source>The key is for another application than expected.</source>
   <translation>Der Schlüssel ist für eine andere Anwendung als erwartet.</translation>
  </message>
  <message>
   <source>Nothing was recorded. Run the kit there again.</source>
   <translation>Es wurde nichts aufgezeichnet. Führen Sie das Kit dort noch einmal aus.</translation>
  </message>
  <message>
   <source>Run the kit there again later; if it stays so, look at its events.</source>
   <translation>Führen Sie das Kit dort später noch einmal aus; bleibt es dabei, sehen Sie nach den Ereignissen.</translation>
  </message>
  <message>
   <source>This result was taken in already</source>
   <translation>Dieses Ergebnis wurde schon übernommen</translation>
  </message>
  <message>
   <source>A later result of this machine was taken in already</source>
   <translation>Ein späteres Ergebnis dieses Rechners wurde schon übernommen</translation>
  </message>
  <message>
   <source>This machine was looked at over the network after this result was written</source>
   <translation>Dieser Rechner wurde nach diesem Ergebnis über das Netz angesehen</translation>
  </message>
  <message>
   <source>Nothing was changed. There is nothing to do.</source>
   <translation>Es wurde nichts geändert. Es gibt nichts zu tun.</translation>
  </message>
  <message>
   <source>Nothing was changed. Run the newest kit there to see how it stands.</source>
   <translation>Es wurde nichts geändert. Führen Sie dort das neueste Kit aus, um zu sehen, wie er steht.</translation>
  </message>
  <message>
   <source>Nothing was changed. Probe it over the network, or run a new kit there.</source>
   <translation>Es wurde nichts geändert. Fragen Sie ihn über das Netz ab, oder führen Sie dort ein neues Kit aus.</translation>
  </message>
  <message>
   <source>Several products could take this key</source>
   <translation>Mehrere Produkte könnten diesen Schlüssel nehmen</translation>
  </message>
  <message>
   <source>Remove the ones that are not used, or license them one by one.</source>
   <translation>Entfernen Sie die unbenutzten, oder lizenzieren Sie sie einzeln.</translation>
  </message>
  <message>
   <source>No product with a key was found for this application</source>
   <translation>Für diese Anwendung wurde kein Produkt mit Schlüssel gefunden</translation>
  </message>
  <message>
   <source>Check that it is installed, and give it a volume client key first.</source>
   <translation>Prüfen Sie, ob sie installiert ist, und geben Sie ihr zuerst einen Volumen-Clientschlüssel.</translation>
  </message>
  <message>
   <source>The key was not typed, or the passphrase was wrong three times</source>
   <translation>Der Schlüssel wurde nicht getippt, oder die Passphrase war dreimal falsch</translation>
  </message>
  <message>
   <source>Nothing was installed. Run the kit there again.</source>
   <translation>Es wurde nichts installiert. Führen Sie das Kit dort noch einmal aus.</translation>
  </message>
  <message>
   <source>{0} was not tried: {1} refused the logon of {2}</source>
   <translation>{0} wurde nicht versucht: {1} lehnte die Anmeldung von {2} ab</translation>
  </message>
  <message>
   <source>The password of the logon “{0}” may be wrong. Check it, then retry the machines that failed: nothing was done to them, and no account was locked.</source>
   <translation>Das Kennwort der Anmeldung „{0}“ kann falsch sein. Prüfen Sie es, dann wiederholen Sie die gescheiterten Rechner: Mit ihnen ist nichts geschehen, und kein Konto wurde gesperrt.</translation>
  </message>
  <message>
   <source>Another machine is trying this account just now</source>
   <translation>Ein anderer Rechner versucht dieses Konto gerade</translation>
  </message>
  <message>
   <source>This installation ID is on its way already, in another batch or for a clone of this machine</source>
   <translation>Diese Installations-ID ist schon unterwegs, in einem anderen Stapel oder für einen Klon dieses Rechners</translation>
  </message>
  <message>
   <source>Fetch that batch's answer, or close or discard it; then run again.</source>
   <translation>Holen Sie die Antwort jenes Stapels, oder schließen oder verwerfen Sie ihn; dann führen Sie es erneut aus.</translation>
  </message>
  <message>
   <source>The batch was closed without an answer for this machine</source>
   <translation>Der Stapel wurde ohne Antwort für diesen Rechner geschlossen</translation>
  </message>
  <message>
   <source>{0} has no installation ID yet</source>
   <translation>{0} hat noch keine Installations-ID</translation>
  </message>
  <message>
   <source>The batch would spend {0} activations, {1} were agreed</source>
   <translation>Der Stapel würde {0} Aktivierungen verbrauchen, {1} waren vereinbart</translation>
  </message>
  <message>
   <source>Collect its installation ID first.</source>
   <translation>Erfassen Sie zuerst seine Installations-ID.</translation>
  </message>
  <message>
   <source>Nothing was spent. Look at the plan again and confirm the new number.</source>
   <translation>Es wurde nichts verbraucht. Sehen Sie den Plan erneut an und bestätigen Sie die neue Zahl.</translation>
  </message>
  <message>
   <source>use an account of its Administrators group</source>
   <translation>nehmen Sie ein Konto der Administratorengruppe</translation>
  </message>
  <message>
   <source>{0}; WinRM cuts a local one down by the UAC remote filter until LocalAccountTokenFilterPolicy is 1 (reg add HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System /v LocalAccountTokenFilterPolicy /t REG_DWORD /d 1)</source>
   <translation>{0}; WinRM beschneidet ein lokales durch den UAC-Remotefilter, bis LocalAccountTokenFilterPolicy 1 ist (reg add HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System /v LocalAccountTokenFilterPolicy /t REG_DWORD /d 1)</translation>
  </message>
  <message>
   <source>correct user name and password of its logon profile</source>
   <translation>berichtigen Sie Benutzername und Kennwort seines Anmeldeprofils</translation>
  </message>
  <message>
   <source>compare the key with `ssh-keygen -lf` on the machine itself, then pin it (Check host keys)</source>
   <translation>vergleichen Sie den Schlüssel mit `ssh-keygen -lf` am Rechner selbst, dann legen Sie ihn fest (Hostschlüssel prüfen)</translation>
  </message>
  <message>
   <source>give its WinRM listener a certificate that is valid for its address</source>
   <translation>geben Sie seinem WinRM-Listener ein Zertifikat, das für seine Adresse gilt</translation>
  </message>
  <message>
   <source>one of your own, Windows has none for HTTPS</source>
   <translation>eine eigene, Windows hat keine für HTTPS</translation>
  </message>
  <message>
   <source>allow TCP port {0} inbound in its firewall (rule: {1})</source>
   <translation>lassen Sie TCP-Port {0} eingehend in seiner Firewall zu (Regel: {1})</translation>
  </message>
  <message>
   <source>start {0} there ({1})</source>
   <translation>starten Sie dort {0} ({1})</translation>
  </message>
  <message>
   <source>name the authority that signed it (vamt-qt machines reach --ca-file FILE), or pin it</source>
   <translation>nennen Sie die Stelle, die es signiert hat (vamt-qt machines reach --ca-file FILE), oder legen Sie es fest</translation>
  </message>
  <message>
   <source>{0}; if they are right, {1}</source>
   <translation>{0}; stimmen sie, {1}</translation>
  </message>
  <message>
   <source>set DefaultShell under HKLM:\SOFTWARE\OpenSSH to cmd.exe or powershell.exe, and look for ForceCommand in sshd_config</source>
   <translation>setzen Sie DefaultShell unter HKLM:\SOFTWARE\OpenSSH auf cmd.exe oder powershell.exe, und suchen Sie nach ForceCommand in sshd_config</translation>
  </message>
  <message>
   <source>compare its certificate on the machine itself (Get-ChildItem Cert:\LocalMachine\My), then pin it anew</source>
   <translation>vergleichen Sie sein Zertifikat am Rechner selbst (Get-ChildItem Cert:\LocalMachine\My), dann legen Sie es neu fest</translation>
  </message>
  <message>
   <source>set “PasswordAuthentication yes” in %ProgramData%\ssh\sshd_config there</source>
   <translation>setzen Sie dort „PasswordAuthentication yes“ in %ProgramData%\ssh\sshd_config</translation>
  </message>
  <message>
   <source>{0} on port {1}</source>
   <translation>{0} an Port {1}</translation>
  </message>
  <message>
   <source>{0}, or file the machine under what answers: {1}</source>
   <translation>{0}, oder führen Sie den Rechner unter dem, was antwortet: {1}</translation>
  </message>
  <message>
   <source>{0}, or correct the port</source>
   <translation>{0}, oder berichtigen Sie den Port</translation>
  </message>
  <message>
   <source>look at cable, VLAN and gateway between here and it; no setting there helps</source>
   <translation>sehen Sie nach Kabel, VLAN und Gateway zwischen hier und ihm; dort hilft keine Einstellung</translation>
  </message>
  <message>
   <source>{0}; the machine is on, for it answers by {1}</source>
   <translation>{0}; der Rechner ist an, denn er antwortet über {1}</translation>
  </message>
  <message>
   <source>switch the machine on, or {0}</source>
   <translation>schalten Sie den Rechner ein, oder {0}</translation>
  </message>
  <message>
   <source>correct its port or carrier, for it is not {0} that answers there</source>
   <translation>berichtigen Sie Port oder Zugang, denn dort antwortet nicht {0}</translation>
  </message>
  <message>
   <source>restart {0} there ({1}); the port is open but dead</source>
   <translation>starten Sie dort {0} neu ({1}); der Port ist offen, aber tot</translation>
  </message>
  <message>
   <source>look whether {0} or a firewall on the way ends connections to port {1} (too many at once, a list of allowed addresses)</source>
   <translation>sehen Sie, ob {0} oder eine Firewall unterwegs Verbindungen zu Port {1} beendet (zu viele auf einmal, eine Liste erlaubter Adressen)</translation>
  </message>
  <message>
   <source>Install one.</source>
   <translation>Installieren Sie einen.</translation>
  </message>
  <message>
   <source>It holds a KMS client key, which no ID confirms</source>
   <translation>Er hat einen KMS-Clientschlüssel, den keine ID bestätigt</translation>
  </message>
  <message>
   <source>Choose a MAK.</source>
   <translation>Wählen Sie einen MAK.</translation>
  </message>
  <message>
   <source>A confirmation ID of this key is stored for this machine, but for another installation ID: its hardware was changed, or it is another computer of that name</source>
   <translation>Für diesen Rechner ist eine Bestätigungs-ID dieses Schlüssels gespeichert, aber für eine andere Installations-ID: Seine Hardware wurde geändert, oder es ist ein anderer Computer dieses Namens</translation>
  </message>
  <message>
   <source>Nothing was spent on it. Run it again and confirm one more activation, if it is the right machine.</source>
   <translation>Dafür wurde nichts verbraucht. Führen Sie es noch einmal aus und bestätigen Sie eine Aktivierung mehr, wenn es der richtige Rechner ist.</translation>
  </message>
  <message>
   <source>No confirmation ID is stored for this machine's installation ID</source>
   <translation>Für die Installations-ID dieses Rechners ist keine Bestätigungs-ID gespeichert</translation>
  </message>
  <message>
   <source>Nothing was spent. Activate it by proxy or online, if it is the right machine and key.</source>
   <translation>Es wurde nichts verbraucht. Aktivieren Sie ihn über den Proxy oder online, wenn es der richtige Rechner und Schlüssel ist.</translation>
  </message>
  <message>
   <source>The confirmation ID that is stored for this machine is for another installation ID: its hardware was changed, or it is another computer of that name</source>
   <translation>Die für diesen Rechner gespeicherte Bestätigungs-ID gilt für eine andere Installations-ID: Seine Hardware wurde geändert, oder es ist ein anderer Computer dieses Namens</translation>
  </message>
  <message>
   <source>Nothing was spent. Activate it by proxy or online, which takes a new activation.</source>
   <translation>Es wurde nichts verbraucht. Aktivieren Sie ihn über den Proxy oder online, was eine neue Aktivierung braucht.</translation>
  </message>
  <message>
   <source>The clearinghouse has not answered for this machine yet</source>
   <translation>Die Clearingstelle hat für diesen Rechner noch nicht geantwortet</translation>
  </message>
  <message>
   <source>Nothing is lost: its activation is held. Run again later to fetch the answer.</source>
   <translation>Nichts ist verloren: Seine Aktivierung ist reserviert. Führen Sie es später erneut aus, um die Antwort zu holen.</translation>
  </message>
  <message>
   <source>licensed with the confirmation ID that was here</source>
   <translation>mit der hier vorhandenen Bestätigungs-ID lizenziert</translation>
  </message>
  <message>
   <source>licensed with its stored confirmation ID, nothing spent</source>
   <translation>mit seiner gespeicherten Bestätigungs-ID lizenziert, nichts verbraucht</translation>
  </message>
  <message>
   <source>The installed key is for KMS clients and cannot be activated by proxy</source>
   <translation>Der installierte Schlüssel ist für KMS-Clients und lässt sich nicht über den Proxy aktivieren</translation>
  </message>
  <message>
   <source>The machine was removed meanwhile</source>
   <translation>Der Rechner wurde inzwischen entfernt</translation>
  </message>
  <message>
   <source>Choose a key to install, or install one.</source>
   <translation>Wählen Sie einen zu installierenden Schlüssel, oder installieren Sie einen.</translation>
  </message>
  <message>
   <source>Choose a MAK to install.</source>
   <translation>Wählen Sie einen zu installierenden MAK.</translation>
  </message>
  <message>
   <source>Add it again.</source>
   <translation>Fügen Sie ihn wieder hinzu.</translation>
  </message>
  <message>
   <source>in batch {0}</source>
   <translation>in Stapel {0}</translation>
  </message>
  <message>
   <source>Waiting for the confirmation ID</source>
   <translation>Wartet auf die Bestätigungs-ID</translation>
  </message>
  <message>
   <source>found after a restart</source>
   <translation>nach einem Neustart gefunden</translation>
  </message>
  <message>
   <source>over-spending agreed: {0}</source>
   <translation>Mehrverbrauch vereinbart: {0}</translation>
  </message>
  <message>
   <source>{0} activations of this key are needed, {1} are available</source>
   <translation>{0} Aktivierungen dieses Schlüssels werden gebraucht, {1} sind verfügbar</translation>
  </message>
  <message>
   <source>Correct the purchased count if more were bought, choose fewer machines, or give a reason for spending more than was bought.</source>
   <translation>Berichtigen Sie die erworbene Anzahl, wenn mehr erworben wurden, wählen Sie weniger Rechner, oder nennen Sie einen Grund, mehr zu verbrauchen, als erworben wurde.</translation>
  </message>
  <message>
   <source>Clearing the key from the registry</source>
   <translation>Der Schlüssel wird aus der Registrierung gelöscht</translation>
  </message>
  <message>
   <source>Changing the {0}</source>
   <translation>Wird geändert: {0}</translation>
  </message>
  <message>
   <source>Clearing the {0}</source>
   <translation>Wird geleert: {0}</translation>
  </message>
  <message>
   <source>“{0}” must be {1}</source>
   <translation>„{0}“ muss {1} sein</translation>
  </message>
  <message>
   <source>a list of texts</source>
   <translation>eine Liste von Texten</translation>
  </message>
  <message>
   <source>texts by their names</source>
   <translation>Texte mit ihren Namen</translation>
  </message>
  <message>
   <source>Correct the argument.</source>
   <translation>Berichtigen Sie das Argument.</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>eine ganze Zahl</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>wahr oder falsch</translation>
  </message>
  <message>
   <source>{0} or more</source>
   <translation>{0} oder mehr</translation>
  </message>
  <message>
   <source>gets its</source>
   <translation>bekommt</translation>
  </message>
  <message>
   <source>get their</source>
   <translation>bekommen</translation>
  </message>
  <message>
   <source>{0} {1} confirmation ID</source>
   <translation>{0} {1} Bestätigungs-ID</translation>
  </message>
  <message>
   <source>{0} of them doubtful: look at them before you import</source>
   <translation>{0} davon zweifelhaft: Sehen Sie sie an, bevor Sie importieren</translation>
  </message>
  <message>
   <source>{0} {1} noted as refused</source>
   <translation>{0} {1} als abgelehnt vermerkt</translation>
  </message>
  <message>
   <source>The request bears a name that only this station's own relay gives</source>
   <translation>Die Anfrage trägt einen Namen, den nur das eigene Relais dieser Station vergibt</translation>
  </message>
  <message>
   <source>A batch of this name but with other lines is here already</source>
   <translation>Ein Stapel dieses Namens, aber mit anderen Zeilen, ist schon hier</translation>
  </message>
  <message>
   <source>This batch is here already, with its installation IDs only</source>
   <translation>Dieser Stapel ist schon hier, nur mit seinen Installations-IDs</translation>
  </message>
  <message>
   <source>bundle, {0}</source>
   <translation>Paket, {0}</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask the lab for a batch under another name.</source>
   <translation>Es wurde nichts geändert. Bitten Sie das Labor um einen Stapel unter anderem Namen.</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask the lab which of the two files is the right one.</source>
   <translation>Es wurde nichts geändert. Fragen Sie das Labor, welche der beiden Dateien die richtige ist.</translation>
  </message>
  <message>
   <source>Nothing was changed. Answer it by hand; or have the lab close it, and send a new batch that is told in full.</source>
   <translation>Es wurde nichts geändert. Beantworten Sie ihn von Hand; oder lassen Sie das Labor ihn schließen und einen vollständigen neuen Stapel senden.</translation>
  </message>
  <message>
   <source>imported {0}</source>
   <translation>{0} importiert</translation>
  </message>
  <message>
   <source>A batch of {0} is added, to be answered</source>
   <translation>Ein Stapel mit {0} kommt hinzu, zu beantworten</translation>
  </message>
  <message>
   <source>closed by the operator</source>
   <translation>vom Bediener geschlossen</translation>
  </message>
  <message>
   <source>Nothing waits for a confirmation ID of …{0}</source>
   <translation>Nichts wartet auf eine Bestätigungs-ID von …{0}</translation>
  </message>
  <message>
   <source>The relay sends this batch by “{0}”, which may have counted it</source>
   <translation>Das Relais sendet diesen Stapel über „{0}“, das ihn gezählt haben kann</translation>
  </message>
  <message>
   <source>Install the key and collect installation IDs first.</source>
   <translation>Installieren Sie den Schlüssel und erfassen Sie zuerst Installations-IDs.</translation>
  </message>
  <message>
   <source>Nothing was sent. Ask there; by another way it could be counted twice.</source>
   <translation>Es wurde nichts gesendet. Fragen Sie dort; auf anderem Weg könnte er doppelt gezählt werden.</translation>
  </message>
  <message>
   <source>This installation ID is not in the batch</source>
   <translation>Diese Installations-ID ist nicht im Stapel</translation>
  </message>
  <message>
   <source>A confirmation ID is corrected for a reason</source>
   <translation>Eine Bestätigungs-ID wird aus einem Grund berichtigt</translation>
  </message>
  <message>
   <source>Nothing was changed. Take it from the batch's work list.</source>
   <translation>Es wurde nichts geändert. Nehmen Sie sie aus der Arbeitsliste des Stapels.</translation>
  </message>
  <message>
   <source>Say what was wrong with it.</source>
   <translation>Sagen Sie, was an ihr falsch war.</translation>
  </message>
  <message>
   <source>Nothing was recorded. {0}</source>
   <translation>Es wurde nichts aufgezeichnet. {0}</translation>
  </message>
  <message>
   <source>typed, warning confirmed</source>
   <translation>getippt, Warnung bestätigt</translation>
  </message>
  <message>
   <source>There is no such folder</source>
   <translation>Es gibt keinen solchen Ordner</translation>
  </message>
  <message>
   <source>A signature for auditors stands beside a file, and codes are none</source>
   <translation>Eine Signatur für Prüfer steht neben einer Datei, und Codes sind keine</translation>
  </message>
  <message>
   <source>Make it first.</source>
   <translation>Legen Sie ihn zuerst an.</translation>
  </message>
  <message>
   <source>Export a file for them. The codes are signed by the station all the same.</source>
   <translation>Exportieren Sie für sie eine Datei. Die Codes sind ohnehin von der Station signiert.</translation>
  </message>
  <message>
   <source>The check digit of group {0} does not fit</source>
   <translation>Die Prüfziffer der Gruppe {0} passt nicht</translation>
  </message>
  <message>
   <source>This confirmation ID is known for another installation ID, …{0}</source>
   <translation>Diese Bestätigungs-ID ist für eine andere Installations-ID bekannt, …{0}</translation>
  </message>
  <message>
   <source>Look which installation ID was read out. Confirm it only if both are right.</source>
   <translation>Sehen Sie, welche Installations-ID vorgelesen wurde. Bestätigen Sie sie nur, wenn beide stimmen.</translation>
  </message>
  <message>
   <source>Another confirmation ID is known for this installation ID</source>
   <translation>Für diese Installations-ID ist eine andere Bestätigungs-ID bekannt</translation>
  </message>
  <message>
   <source>Look which installation ID was read out, and compare both answers.</source>
   <translation>Sehen Sie, welche Installations-ID vorgelesen wurde, und vergleichen Sie beide Antworten.</translation>
  </message>
  <message>
   <source>Ask for that group again, or confirm it.</source>
   <translation>Lassen Sie diese Gruppe wiederholen, oder bestätigen Sie sie.</translation>
  </message>
  <message>
   <source>“{0}” is the program's own</source>
   <translation>„{0}“ gehört dem Programm selbst</translation>
  </message>
  <message>
   <source>There is no clearinghouse “{0}”</source>
   <translation>Es gibt keine Clearingstelle „{0}“</translation>
  </message>
  <message>
   <source>Batch {0} waits for the answer of “{1}”</source>
   <translation>Stapel {0} wartet auf die Antwort von „{1}“</translation>
  </message>
  <message>
   <source>A clearinghouse needs a name and an address that begins with https://</source>
   <translation>Eine Clearingstelle braucht einen Namen und eine Adresse, die mit https:// beginnt</translation>
  </message>
  <message>
   <source>its plug-in is not installed</source>
   <translation>sein Plug-in ist nicht installiert</translation>
  </message>
  <message>
   <source>A clearinghouse needs a name, and nothing but what its plug-in asks for</source>
   <translation>Eine Clearingstelle braucht einen Namen und nichts, als wonach ihr Plug-in fragt</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>List those there are.</source>
   <translation>Lassen Sie sich die vorhandenen auflisten.</translation>
  </message>
  <message>
   <source>Nothing was changed. Fetch the answer or close the batch first.</source>
   <translation>Es wurde nichts geändert. Holen Sie zuerst die Antwort ab, oder schließen Sie den Stapel.</translation>
  </message>
  <message>
   <source>Ask whoever runs it for its address and token.</source>
   <translation>Fragen Sie den Betreiber nach Adresse und Token.</translation>
  </message>
  <message>
   <source>It asks for: {0}.</source>
   <translation>Es fragt nach: {0}.</translation>
  </message>
  <message>
   <source>“{0}” is missing</source>
   <translation>„{0}“ fehlt</translation>
  </message>
  <message>
   <source>Fill it in.</source>
   <translation>Füllen Sie es aus.</translation>
  </message>
  <message>
   <source>What remains is a whole number from 0 on</source>
   <translation>Der Restbestand ist eine ganze Zahl ab 0</translation>
  </message>
  <message>
   <source>Enter what the portal shows.</source>
   <translation>Geben Sie ein, was das Portal zeigt.</translation>
  </message>
  <message>
   <source>{0} does not tell how many activations remain</source>
   <translation>{0} sagt nicht, wie viele Aktivierungen übrig sind</translation>
  </message>
  <message>
   <source>Look it up in the portal and enter it with `keys count`.</source>
   <translation>Sehen Sie es im Portal nach und geben Sie es mit `keys count` ein.</translation>
  </message>
  <message>
   <source>refused for good</source>
   <translation>endgültig abgelehnt</translation>
  </message>
  <message>
   <source>{0}, file {1}</source>
   <translation>{0}, Datei {1}</translation>
  </message>
  <message>
   <source>signed by {0}</source>
   <translation>signiert von {0}</translation>
  </message>
  <message>
   <source>unsigned, as the operator said</source>
   <translation>unsigniert, wie der Bediener sagte</translation>
  </message>
  <message>
   <source>Several batches begin like this</source>
   <translation>Mehrere Stapel beginnen so</translation>
  </message>
  <message>
   <source>Not in the inventory: {0}</source>
   <translation>Nicht im Inventar: {0}</translation>
  </message>
  <message>
   <source>…{0} is a client key: it is activated by a KMS host only</source>
   <translation>…{0} ist ein Clientschlüssel: Ihn aktiviert nur ein KMS-Host</translation>
  </message>
  <message>
   <source>There is no such key</source>
   <translation>Es gibt keinen solchen Schlüssel</translation>
  </message>
  <message>
   <source>Several keys end like this</source>
   <translation>Mehrere Schlüssel enden so</translation>
  </message>
  <message>
   <source>List the keys and name one by its last five characters or its ID.</source>
   <translation>Lassen Sie die Schlüssel auflisten und nennen Sie einen mit seinen letzten fünf Zeichen oder seiner ID.</translation>
  </message>
  <message>
   <source>Give more of its ID.</source>
   <translation>Geben Sie mehr von seiner ID an.</translation>
  </message>
  <message>
   <source>List the machines, or add these first.</source>
   <translation>Lassen Sie die Rechner auflisten, oder fügen Sie diese zuerst hinzu.</translation>
  </message>
  <message>
   <source>No Office product with a key was found</source>
   <translation>Es wurde kein Office-Produkt mit Schlüssel gefunden</translation>
  </message>
  <message>
   <source>Install Office.</source>
   <translation>Installieren Sie Office.</translation>
  </message>
  <message>
   <source>…{0} is not a {1}: it is the published client key of {2}</source>
   <translation>…{0} ist kein {1}: Es ist der veröffentlichte Clientschlüssel von {2}</translation>
  </message>
  <message>
   <source>A number of activations is 0 or more</source>
   <translation>Eine Zahl von Aktivierungen ist 0 oder mehr</translation>
  </message>
  <message>
   <source>“{0}” is no kind of key</source>
   <translation>„{0}“ ist keine Schlüsselart</translation>
  </message>
  <message>
   <source>Nothing was added. Client keys are built in and need not be listed; enter the key from your volume licence agreement.</source>
   <translation>Es wurde nichts hinzugefügt. Clientschlüssel sind eingebaut und müssen nicht aufgeführt werden; geben Sie den Schlüssel aus Ihrem Volumenlizenzvertrag ein.</translation>
  </message>
  <message>
   <source>Correct the number.</source>
   <translation>Berichtigen Sie die Zahl.</translation>
  </message>
  <message>
   <source>Choose mak, retail, csvlk or gvlk.</source>
   <translation>Wählen Sie mak, retail, csvlk oder gvlk.</translation>
  </message>
  <message>
   <source>There is no machine for a carry kit</source>
   <translation>Es gibt keinen Rechner für ein Offline-Kit</translation>
  </message>
  <message>
   <source>carry kit {0}</source>
   <translation>Offline-Kit {0}</translation>
  </message>
  <message>
   <source>Name machines, or file them under the carrier “kit” first.</source>
   <translation>Nennen Sie Rechner, oder führen Sie sie zuerst unter dem Zugang „kit“.</translation>
  </message>
  <message>
   <source>A passphrase is for a product key that travels</source>
   <translation>Eine Passphrase ist für einen Produktschlüssel, der mitreist</translation>
  </message>
  <message>
   <source>Name the key as well.</source>
   <translation>Nennen Sie auch den Schlüssel.</translation>
  </message>
  <message>
   <source>its MAC was tested with its kit's key</source>
   <translation>sein MAC wurde mit dem Schlüssel seines Kits geprüft</translation>
  </message>
  <message>
   <source>The machine of this result is not in the inventory any more</source>
   <translation>Der Rechner dieses Ergebnisses ist nicht mehr im Inventar</translation>
  </message>
  <message>
   <source>{0} answered for {1} in this kit, now {2}</source>
   <translation>{0} antwortete in diesem Kit für {1}, jetzt {2}</translation>
  </message>
  <message>
   <source>Nothing was changed. Add it again and make a new kit for it.</source>
   <translation>Es wurde nichts geändert. Fügen Sie ihn wieder hinzu und legen Sie ein neues Kit dafür an.</translation>
  </message>
  <message>
   <source>Nothing was changed. Look which of them it is: a number was mistyped there.</source>
   <translation>Es wurde nichts geändert. Sehen Sie, welcher von beiden es ist: Dort wurde eine Nummer vertippt.</translation>
  </message>
  <message>
   <source>What is remembered of a carry kit cannot be read</source>
   <translation>Was von einem Offline-Kit vermerkt ist, ist nicht lesbar</translation>
  </message>
  <message>
   <source>Nothing was changed. Make a new kit; put a backup back if more is damaged.</source>
   <translation>Es wurde nichts geändert. Legen Sie ein neues Kit an; spielen Sie eine Sicherung zurück, wenn mehr beschädigt ist.</translation>
  </message>
  <message>
   <source>KMS client set up</source>
   <translation>KMS-Client eingerichtet</translation>
  </message>
  <message>
   <source>A KMS port needs a KMS host</source>
   <translation>Ein KMS-Port braucht einen KMS-Host</translation>
  </message>
  <message>
   <source>A KMS host is named or looked up, not both</source>
   <translation>Ein KMS-Host wird genannt oder nachgesehen, nicht beides</translation>
  </message>
  <message>
   <source>left alone: licensed with another key</source>
   <translation>unverändert: mit einem anderen Schlüssel lizenziert</translation>
  </message>
  <message>
   <source>Name the host as well.</source>
   <translation>Nennen Sie auch den Host.</translation>
  </message>
  <message>
   <source>Leave out the host or the domain.</source>
   <translation>Lassen Sie den Host oder die Domäne weg.</translation>
  </message>
  <message>
   <source>A KMS host is kept or changed, not both</source>
   <translation>Ein KMS-Host wird behalten oder geändert, nicht beides</translation>
  </message>
  <message>
   <source>Leave out one of the two.</source>
   <translation>Lassen Sie eines von beiden weg.</translation>
  </message>
  <message>
   <source>installation IDs</source>
   <translation>Installations-IDs</translation>
  </message>
  <message>
   <source>answer exported</source>
   <translation>Antwort exportiert</translation>
  </message>
  <message>
   <source>writing station</source>
   <translation>schreibende Station</translation>
  </message>
  <message>
   <source>confirmation IDs</source>
   <translation>Bestätigungs-IDs</translation>
  </message>
  <message>
   <source>product names</source>
   <translation>Produktnamen</translation>
  </message>
  <message>
   <source>last five characters of keys</source>
   <translation>letzte fünf Zeichen von Schlüsseln</translation>
  </message>
  <message>
   <source>extended product IDs</source>
   <translation>erweiterte Produkt-IDs</translation>
  </message>
  <message>
   <source>machine names</source>
   <translation>Rechnernamen</translation>
  </message>
  <message>
   <source>The export does not belong to this ledger, or this ledger was cut</source>
   <translation>Der Export gehört nicht zu diesem Journal, oder dieses Journal wurde gekürzt</translation>
  </message>
  <message>
   <source>This anchor was taken of another database</source>
   <translation>Dieser Anker stammt von einer anderen Datenbank</translation>
  </message>
  <message>
   <source>ledger {0} up to {1}</source>
   <translation>Journal {0} bis {1}</translation>
  </message>
  <message>
   <source>An older copy is accepted for a reason</source>
   <translation>Eine ältere Kopie wird mit einem Grund angenommen</translation>
  </message>
  <message>
   <source>The ledger reaches the end that was noted, so there is nothing to accept</source>
   <translation>Das Journal reicht bis zum vermerkten Ende; es gibt nichts anzunehmen</translation>
  </message>
  <message>
   <source>The ledger's chain is broken, so this is no older copy</source>
   <translation>Die Kette des Journals ist gebrochen, also ist dies keine ältere Kopie</translation>
  </message>
  <message>
   <source>Name the anchor of this one, or check whether the database was exchanged.</source>
   <translation>Nennen Sie den Anker dieser Datenbank, oder prüfen Sie, ob sie ausgetauscht wurde.</translation>
  </message>
  <message>
   <source>Say what happened.</source>
   <translation>Sagen Sie, was geschehen ist.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Nothing was changed. Put a copy back that verifies.</source>
   <translation>Es wurde nichts geändert. Spielen Sie eine Kopie zurück, die der Prüfung standhält.</translation>
  </message>
  <message>
   <source>There is no logon “{0}”</source>
   <translation>Es gibt keine Anmeldung „{0}“</translation>
  </message>
  <message>
   <source>Set it first, or name another.</source>
   <translation>Setzen Sie sie zuerst, oder nennen Sie eine andere.</translation>
  </message>
  <message>
   <source>A logon is for a machine, a tag, a site, or the default</source>
   <translation>Eine Anmeldung gilt für einen Rechner, eine Markierung, einen Standort oder als Vorgabe</translation>
  </message>
  <message>
   <source>Choose one.</source>
   <translation>Wählen Sie eines.</translation>
  </message>
  <message>
   <source>A logon profile needs a name</source>
   <translation>Ein Anmeldeprofil braucht einen Namen</translation>
  </message>
  <message>
   <source>There is no file “{0}”</source>
   <translation>Es gibt keine Datei „{0}“</translation>
  </message>
  <message>
   <source>{0} needs no file</source>
   <translation>{0} braucht keine Datei</translation>
  </message>
  <message>
   <source>{0} needs a password</source>
   <translation>{0} braucht ein Kennwort</translation>
  </message>
  <message>
   <source>{0} needs a file: name it.</source>
   <translation>{0} braucht eine Datei: Nennen Sie sie.</translation>
  </message>
  <message>
   <source>Leave the file out.</source>
   <translation>Lassen Sie die Datei weg.</translation>
  </message>
  <message>
   <source>Enter it.</source>
   <translation>Geben Sie es ein.</translation>
  </message>
  <message>
   <source>A machine needs a name</source>
   <translation>Ein Rechner braucht einen Namen</translation>
  </message>
  <message>
   <source>{0} is in the inventory already</source>
   <translation>{0} ist schon im Inventar</translation>
  </message>
  <message>
   <source>This is no fingerprint of a host key</source>
   <translation>Das ist kein Fingerabdruck eines Hostschlüssels</translation>
  </message>
  <message>
   <source>“{0}” is no carrier</source>
   <translation>„{0}“ ist kein Zugang</translation>
  </message>
  <message>
   <source>Enter a name or an address.</source>
   <translation>Geben Sie einen Namen oder eine Adresse ein.</translation>
  </message>
  <message>
   <source>imported list</source>
   <translation>importierte Liste</translation>
  </message>
  <message>
   <source>undone: {0}</source>
   <translation>rückgängig gemacht: {0}</translation>
  </message>
  <message>
   <source>It begins with “SHA256:”.</source>
   <translation>Er beginnt mit „SHA256:“.</translation>
  </message>
  <message>
   <source>Choose ssh, winrm, winrm-https or kit.</source>
   <translation>Wählen Sie ssh, winrm, winrm-https oder kit.</translation>
  </message>
  <message>
   <source> from {0}</source>
   <translation> von {0}</translation>
  </message>
  <message>
   <source>Batch {0} as codes</source>
   <translation>Stapel {0} als Codes</translation>
  </message>
  <message>
   <source>The {0} of {1}{2}</source>
   <translation>{0} zu {1}{2}</translation>
  </message>
  <message>
   <source>“{0}” cannot be written</source>
   <translation>„{0}“ lässt sich nicht schreiben</translation>
  </message>
  <message>
   <source>printed for the telephone</source>
   <translation>für das Telefon gedruckt</translation>
  </message>
  <message>
   <source>Name a file that ends in .pdf, in a folder that is there.</source>
   <translation>Nennen Sie eine Datei, die auf .pdf endet, in einem vorhandenen Ordner.</translation>
  </message>
  <message>
   <source>batch {0} {1}</source>
   <translation>Stapel {0} {1}</translation>
  </message>
  <message>
   <source>Only a signed bundle can be encrypted</source>
   <translation>Nur ein signiertes Paket lässt sich verschlüsseln</translation>
  </message>
  <message>
   <source>Nobody was named who may read the file</source>
   <translation>Es wurde niemand genannt, der die Datei lesen darf</translation>
  </message>
  <message>
   <source>A file without a signature was asked for, and a signature beside it</source>
   <translation>Verlangt waren eine Datei ohne Signatur und eine Signatur daneben</translation>
  </message>
  <message>
   <source>A bundle is good for 1 to {0} days</source>
   <translation>Ein Paket gilt 1 bis {0} Tage</translation>
  </message>
  <message>
   <source>Write a signed bundle, or say that anybody may read the file.</source>
   <translation>Schreiben Sie ein signiertes Paket, oder sagen Sie, dass jeder die Datei lesen darf.</translation>
  </message>
  <message>
   <source>Say which station it is for, or leave it unencrypted.</source>
   <translation>Sagen Sie, für welche Station es ist, oder lassen Sie es unverschlüsselt.</translation>
  </message>
  <message>
   <source>Leave one of the two away.</source>
   <translation>Lassen Sie eines von beiden weg.</translation>
  </message>
  <message>
   <source>“{0}” is no way to export a batch</source>
   <translation>„{0}“ ist keine Art, einen Stapel zu exportieren</translation>
  </message>
  <message>
   <source>Give another number of days.</source>
   <translation>Geben Sie eine andere Zahl von Tagen an.</translation>
  </message>
  <message>
   <source>Say full, nameless or iids.</source>
   <translation>Sagen Sie full, nameless oder iids.</translation>
  </message>
  <message>
   <source>The program failed: {0}</source>
   <translation>Das Programm ist gescheitert: {0}</translation>
  </message>
  <message>
   <source>There is no plan of “{0}”</source>
   <translation>Es gibt keinen Plan für „{0}“</translation>
  </message>
  <message>
   <source>Name one of {0}.</source>
   <translation>Nennen Sie eines von {0}.</translation>
  </message>
  <message>
   <source>An installation ID stands in the batch twice</source>
   <translation>Eine Installations-ID steht zweimal im Stapel</translation>
  </message>
  <message>
   <source>Nothing was spent.</source>
   <translation>Es wurde nichts verbraucht.</translation>
  </message>
  <message>
   <source>The batch's name or digest is none</source>
   <translation>Name oder Hashwert des Stapels ist keiner</translation>
  </message>
  <message>
   <source>relayed for {0}</source>
   <translation>weitergereicht für {0}</translation>
  </message>
  <message>
   <source>This batch is known with other lines</source>
   <translation>Dieser Stapel ist mit anderen Zeilen bekannt</translation>
  </message>
  <message>
   <source>A lab's name has up to 64 letters, digits, dots, dashes and underscores</source>
   <translation>Der Name eines Labors hat bis zu 64 Buchstaben, Ziffern, Punkte, Striche und Unterstriche</translation>
  </message>
  <message>
   <source>There is a lab “{0}” already</source>
   <translation>Es gibt schon ein Labor „{0}“</translation>
  </message>
  <message>
   <source>There is no lab “{0}”</source>
   <translation>Es gibt kein Labor „{0}“</translation>
  </message>
  <message>
   <source>Choose a short name, such as lab-2.</source>
   <translation>Wählen Sie einen kurzen Namen wie lab-2.</translation>
  </message>
  <message>
   <source>Remove it first to give it another token.</source>
   <translation>Entfernen Sie es zuerst, um ihm ein anderes Token zu geben.</translation>
  </message>
  <message>
   <source>List the labs.</source>
   <translation>Lassen Sie die Labore auflisten.</translation>
  </message>
  <message>
   <source>Reports are not written as “{0}”</source>
   <translation>Berichte werden nicht als „{0}“ geschrieben</translation>
  </message>
  <message>
   <source>Choose one of: {0}.</source>
   <translation>Wählen Sie eines von: {0}.</translation>
  </message>
  <message>
   <source>{0} of {1} products licensed</source>
   <translation>{0} von {1} Produkten lizenziert</translation>
  </message>
  <message>
   <source>key installed</source>
   <translation>Schlüssel installiert</translation>
  </message>
  <message>
   <source>key removed</source>
   <translation>Schlüssel entfernt</translation>
  </message>
  <message>
   <source>the key was installed already</source>
   <translation>der Schlüssel war schon installiert</translation>
  </message>
  <message>
   <source>no key is installed</source>
   <translation>kein Schlüssel ist installiert</translation>
  </message>
  <message>
   <source>nothing to deposit</source>
   <translation>nichts einzutragen</translation>
  </message>
  <message>
   <source>No clearinghouse was chosen</source>
   <translation>Es wurde keine Clearingstelle gewählt</translation>
  </message>
  <message>
   <source>There is no such run</source>
   <translation>Es gibt keinen solchen Lauf</translation>
  </message>
  <message>
   <source>No machine failed in this run</source>
   <translation>In diesem Lauf ist kein Rechner gescheitert</translation>
  </message>
  <message>
   <source>Name one, or stop after collecting and carry the batch across as a file.</source>
   <translation>Nennen Sie eine, oder halten Sie nach dem Erfassen an und tragen Sie den Stapel als Datei hinüber.</translation>
  </message>
  <message>
   <source>List the runs and choose one.</source>
   <translation>Lassen Sie die Läufe auflisten und wählen Sie einen.</translation>
  </message>
  <message>
   <source>resumed {0}</source>
   <translation>{0} fortgesetzt</translation>
  </message>
  <message>
   <source>There is nothing to retry.</source>
   <translation>Es gibt nichts zu wiederholen.</translation>
  </message>
  <message>
   <source>Install a key first.</source>
   <translation>Installieren Sie zuerst einen Schlüssel.</translation>
  </message>
  <message>
   <source>No code of a batch was found in {0} pictures</source>
   <translation>In {0} Bildern wurde kein Code eines Stapels gefunden</translation>
  </message>
  <message>
   <source>Nothing was changed. Take the picture closer, straight on and without glare.</source>
   <translation>Es wurde nichts geändert. Machen Sie das Bild näher, gerade von vorn und ohne Spiegelung.</translation>
  </message>
  <message>
   <source>{0} sets of codes are half scanned already</source>
   <translation>{0} Reihen von Codes sind schon halb gescannt</translation>
  </message>
  <message>
   <source>A set of codes is named by ten hexadecimal digits</source>
   <translation>Eine Reihe von Codes wird mit zehn hexadezimalen Ziffern benannt</translation>
  </message>
  <message>
   <source>Take them in or discard them first.</source>
   <translation>Übernehmen oder verwerfen Sie diese zuerst.</translation>
  </message>
  <message>
   <source>The folder for scans cannot be made</source>
   <translation>Der Ordner für Scans lässt sich nicht anlegen</translation>
  </message>
  <message>
   <source>List the scans.</source>
   <translation>Lassen Sie die Scans auflisten.</translation>
  </message>
  <message>
   <source>A scan cannot be removed</source>
   <translation>Ein Scan lässt sich nicht entfernen</translation>
  </message>
  <message>
   <source>Look at the data directory's rights.</source>
   <translation>Sehen Sie nach den Rechten am Datenverzeichnis.</translation>
  </message>
  <message>
   <source>There is no verb “{0}”</source>
   <translation>Es gibt kein Verb „{0}“</translation>
  </message>
  <message>
   <source>See the list of verbs.</source>
   <translation>Siehe die Liste der Verben.</translation>
  </message>
  <message>
   <source>The fingerprint is not that of this card</source>
   <translation>Der Fingerabdruck ist nicht der dieser Karte</translation>
  </message>
  <message>
   <source>This is the station's own card</source>
   <translation>Das ist die eigene Karte der Station</translation>
  </message>
  <message>
   <source>A station is revoked for a reason</source>
   <translation>Eine Station wird aus einem Grund gesperrt</translation>
  </message>
  <message>
   <source>Nothing was changed. Have it read aloud again from the other station's screen; if it still differs, the card was exchanged on its way.</source>
   <translation>Es wurde nichts geändert. Lassen Sie ihn noch einmal vom Bildschirm der anderen Station vorlesen; weicht er immer noch ab, wurde die Karte unterwegs ausgetauscht.</translation>
  </message>
  <message>
   <source>Enrol the card of the station on the other side.</source>
   <translation>Nehmen Sie die Karte der Station auf der anderen Seite auf.</translation>
  </message>
  <message>
   <source>There is no such station</source>
   <translation>Es gibt keine solche Station</translation>
  </message>
  <message>
   <source>Several stations are called like this</source>
   <translation>Mehrere Stationen heißen so</translation>
  </message>
  <message>
   <source>List the stations and name one by its ID; enrol the other side first.</source>
   <translation>Lassen Sie die Stationen auflisten und nennen Sie eine bei ihrer ID; nehmen Sie zuerst die Gegenseite auf.</translation>
  </message>
  <message>
   <source>A station's role is “lab” or “connected”</source>
   <translation>Die Rolle einer Station ist „lab“ oder „connected“</translation>
  </message>
  <message>
   <source>Choose one of both.</source>
   <translation>Wählen Sie eines von beiden.</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} was changed again since, or removed</source>
   <translation>{0} wurde seitdem noch einmal geändert oder entfernt</translation>
  </message>
  <message>
   <source>This cannot be undone any more</source>
   <translation>Das lässt sich nicht mehr rückgängig machen</translation>
  </message>
  <message>
   <source>Nothing was undone. Edit it as you want it to be.</source>
   <translation>Es wurde nichts rückgängig gemacht. Bearbeiten Sie es, wie Sie es haben wollen.</translation>
  </message>
  <message>
   <source>{0} machines</source>
   <translation>{0} Rechner</translation>
  </message>
  <message>
   <source>It was undone already, or the program was started again since.</source>
   <translation>Es wurde schon rückgängig gemacht, oder das Programm wurde seitdem neu gestartet.</translation>
  </message>
  <message>
   <source>rearmed: restart the machine</source>
   <translation>zurückgesetzt: Starten Sie den Rechner neu</translation>
  </message>
  <message>
   <source>key cleared from the registry</source>
   <translation>Schlüssel aus der Registrierung gelöscht</translation>
  </message>
  <message>
   <source>no product holds a key</source>
   <translation>kein Produkt hat einen Schlüssel</translation>
  </message>
  <message>
   <source>{0} set to {1}</source>
   <translation>{0} auf {1} gesetzt</translation>
  </message>
  <message>
   <source>{0} cleared</source>
   <translation>{0} geleert</translation>
  </message>
  <message>
   <source>The file holds one confirmation ID for two installation IDs</source>
   <translation>Die Datei enthält eine Bestätigungs-ID für zwei Installations-IDs</translation>
  </message>
  <message>
   <source>Only a sealed batch that waits may go out.</source>
   <translation>Nur ein versiegelter, wartender Stapel darf hinaus.</translation>
  </message>
  <message>
   <source>imported a file of VAMT</source>
   <translation>hat eine VAMT-Datei importiert</translation>
  </message>
  <message>
   <source>The file holds two confirmation IDs for one installation ID</source>
   <translation>Die Datei enthält zwei Bestätigungs-IDs für eine Installations-ID</translation>
  </message>
  <message>
   <source>Nothing was changed. Look in VAMT which of them is right.</source>
   <translation>Es wurde nichts geändert. Sehen Sie in VAMT nach, welche davon stimmt.</translation>
  </message>
  <message>
   <source>The new passphrase is empty</source>
   <translation>Die neue Passphrase ist leer</translation>
  </message>
  <message>
   <source>A run is at work and needs the stored secrets</source>
   <translation>Ein Lauf ist im Gange und braucht die gespeicherten Geheimnisse</translation>
  </message>
  <message>
   <source>{0} exists already</source>
   <translation>{0} gibt es schon</translation>
  </message>
  <message>
   <source>A whole key is shown only for a reason</source>
   <translation>Ein ganzer Schlüssel wird nur aus einem Grund gezeigt</translation>
  </message>
  <message>
   <source>Type several words.</source>
   <translation>Tippen Sie mehrere Wörter.</translation>
  </message>
  <message>
   <source>Wait until it has finished, then try again.</source>
   <translation>Warten Sie, bis er fertig ist, dann versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Say what it is needed for.</source>
   <translation>Sagen Sie, wofür er gebraucht wird.</translation>
  </message>
  <message>
   <source>Licence status</source>
   <translation>Lizenzstatus</translation>
  </message>
  <message>
   <source>How many products stand how, by product, site and operating system.</source>
   <translation>Wie viele Produkte wie stehen, nach Produkt, Standort und Betriebssystem.</translation>
  </message>
  <message>
   <source>Unlicensed and running out</source>
   <translation>Nicht lizenziert und auslaufend</translation>
  </message>
  <message>
   <source>What is not licensed, and whose grace or validity ends soon.</source>
   <translation>Was nicht lizenziert ist, und wessen Kulanz oder Gültigkeit bald endet.</translation>
  </message>
  <message>
   <source>MAK usage</source>
   <translation>MAK-Verbrauch</translation>
  </message>
  <message>
   <source>What was spent of each key, month by month and site by site.</source>
   <translation>Was von jedem Schlüssel verbraucht wurde, Monat für Monat und Standort für Standort.</translation>
  </message>
  <message>
   <source>Batches in flight</source>
   <translation>Stapel unterwegs</translation>
  </message>
  <message>
   <source>Which batches are out, for how long, and what is still missing.</source>
   <translation>Welche Stapel draußen sind, wie lange, und was noch fehlt.</translation>
  </message>
  <message>
   <source>Which machines stand failed, put together by cause, with what to do.</source>
   <translation>Welche Rechner gescheitert sind, nach Ursache geordnet, mit dem, was zu tun ist.</translation>
  </message>
  <message>
   <source>Reconciliation</source>
   <translation>Abstimmung</translation>
  </message>
  <message>
   <source>Purchased, spent, held, available and reported, and what may explain a difference.</source>
   <translation>Erworben, verbraucht, reserviert, verfügbar und gemeldet, und was einen Unterschied erklären kann.</translation>
  </message>
  <message>
   <source>Audit extract</source>
   <translation>Auszug für die Prüfung</translation>
  </message>
  <message>
   <source>The ledger's entries: who did what, when, where and why.</source>
   <translation>Die Einträge des Journals: wer was wann wo und warum getan hat.</translation>
  </message>
  <message>
   <source>There is no report named {0}</source>
   <translation>Es gibt keinen Bericht namens {0}</translation>
  </message>
  <message>
   <source>The report {0} cannot be narrowed by {1}</source>
   <translation>Der Bericht {0} lässt sich nicht eingrenzen nach {1}</translation>
  </message>
  <message>
   <source>Leave it out; “vamt-qt report list” says what each report takes.</source>
   <translation>Lassen Sie es weg; „vamt-qt report list“ sagt, was jeder Bericht annimmt.</translation>
  </message>
  <message>
   <source>{0} spent in the ledger, {1} issued by the clearinghouse, {2} newly licensed as the machines say</source>
   <translation>{0} im Journal verbraucht, {1} von der Clearingstelle ausgestellt, {2} laut den Rechnern neu lizenziert</translation>
  </message>
  <message>
   <source> The ledger is not whole.</source>
   <translation> Das Journal ist nicht heil.</translation>
  </message>
  <message>
   <source>There is no screen to open the window on</source>
   <translation>Es gibt keinen Bildschirm, auf dem sich das Fenster öffnen ließe</translation>
  </message>
  <message>
   <source>Log on to a desktop, or use the commands: see “vamt-qt --help”.</source>
   <translation>Melden Sie sich an einem Desktop an, oder nutzen Sie die Befehle: siehe „vamt-qt --help“.</translation>
  </message>
  <message>
   <source>The demonstration did not come to its end. {0}.
</source>
   <translation>Die Vorführung kam nicht zu ihrem Ende. {0}.
</translation>
  </message>
  <message>
   <source>The numbers do not add up: {0}.{1}</source>
   <translation>Die Zahlen gehen nicht auf: {0}.{1}</translation>
  </message>
  <message>
   <source>Run it with --headless, or with --screenshots and a folder.</source>
   <translation>Führen Sie es mit --headless aus, oder mit --screenshots und einem Ordner.</translation>
  </message>
  <message>
   <source>The numbers add up: {0}.</source>
   <translation>Die Zahlen gehen auf: {0}.</translation>
  </message>
  <message>
   <source>Look around: nothing here is real. The simulated estate ends with this window.</source>
   <translation>Sehen Sie sich um: Nichts hier ist echt. Die simulierte Umgebung endet mit diesem Fenster.</translation>
  </message>
 </context>
</TS>
