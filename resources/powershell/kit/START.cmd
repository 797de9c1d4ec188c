@echo off
rem Starts the carry kit. Right-click it and choose "Run as administrator".
powershell.exe -NoProfile -ExecutionPolicy Bypass -File "%~dp0kit.ps1"
pause
