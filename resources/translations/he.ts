<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
 <context>
  <name>vamt-qt</name>
  <message numerus="yes">
   <source>%n machines</source>
   <extracomment>One: %n machine</extracomment>
   <translation>
    <numerusform>מחשב אחד</numerusform>
    <numerusform>%n מחשבים</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n activations</source>
   <extracomment>One: %n activation</extracomment>
   <translation>
    <numerusform>הפעלה אחת</numerusform>
    <numerusform>%n הפעלות</numerusform>
   </translation>
  </message>
 </context>
</TS>
