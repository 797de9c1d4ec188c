<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>vamt-qt</name>
  <message numerus="yes">
   <source>%n machines</source>
   <extracomment>One: %n machine</extracomment>
   <translation>
    <numerusform>%n Rechner</numerusform>
    <numerusform>%n Rechner</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n activations</source>
   <extracomment>One: %n activation</extracomment>
   <translation>
    <numerusform>%n Aktivierung</numerusform>
    <numerusform>%n Aktivierungen</numerusform>
   </translation>
  </message>
 </context>
</TS>
