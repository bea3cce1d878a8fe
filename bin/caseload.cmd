@echo off
rem Starts Caseload on Windows as bin/caseload does elsewhere; the reasons are told there.
rem
rem   JAVA_HOME       the Java to use, if it is 17 or newer; else the newest in the usual folders, else the
rem                   one on the PATH.
rem   CASELOAD_CACHE  where class archives are kept; else %LOCALAPPDATA%\caseload. "none" keeps none.
rem
rem Never tried on Windows: Wine's cmd, a pretended Java and a pretended Maven tried it. What cmd and Java do to
rem words before this file sees them stays: outside quotation marks cmd takes ampersand, bar, angle brackets and
rem caret as its own, and Java expands star and question mark; a name between percent signs is replaced if there is
rem such a variable. Within quotation marks all else arrives as typed. From another batch file: call caseload ...

rem Delayed expansion stays off, so that exclamation marks arrive.
setlocal EnableExtensions DisableDelayedExpansion
set "PRACTICE=--practise"
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms24m -Xmn16m -XX:-UsePerfData -XX:-CreateCoredumpOnCrash -Xlog:disable -Xlog:all=off -XX:ErrorFile=NUL -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Djdk.reflect.useNativeAccessorOnly=true"
for %%I in ("%~dp0..") do set "ROOT=%%~fI"
set "JAR=%ROOT%\target\caseload.jar"
if defined LEARN goto :learn

set "TOOL=java"
call :choose
if not defined JAVA goto :no_java
if exist "%JAR%" if exist "%ROOT%\target\lib\" if not exist "%ROOT%\target\.building\" goto :run
call :build
if errorlevel 1 exit /b 1
set "TOOL=java"
call :choose

:run
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="
call :name_archive
if not defined ARCHIVE goto :start
if not exist "%ARCHIVE%" goto :start_and_learn
"%JAVA%\bin\java.exe" %FLAGS% "-XX:SharedArchiveFile=%ARCHIVE%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem Learnt beside the first command, not after it: cmd cannot leave something behind that waits.
:start_and_learn
if not exist "%ARCHIVE%.try\" call :learn_archive
:start
"%JAVA%\bin\java.exe" %FLAGS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem Sets JAVA to the folder of the best Java that has the tool TOOL, java or javac; to nothing when there is none.
:choose
set "JAVA="
set "BEST=0"
set "JAVA_VERSION="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined JAVA exit /b 0
call :look_in "%ProgramFiles%\Eclipse Adoptium"
call :look_in "%ProgramFiles%\Java"
call :look_in "%ProgramFiles%\Microsoft"
call :look_in "%ProgramFiles%\Amazon Corretto"
call :look_in "%ProgramFiles%\Zulu"
call :look_in "%ProgramFiles%\BellSoft"
call :look_in "%ProgramFiles%\OpenJDK"
call :look_in "%ProgramFiles%\RedHat"
call :look_in "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
call :look_in "%LOCALAPPDATA%\Programs\Microsoft"
call :look_in "%USERPROFILE%\.jdks"
call :look_in "%USERPROFILE%\scoop\apps"
if defined JAVA exit /b 0
for %%J in (%TOOL%.exe) do call :consider_home_of "%%~$PATH:J"
exit /b 0

:consider_home_of
if "%~1"=="" exit /b 0
for %%B in ("%~dp1..") do call :consider "%%~fB"
exit /b 0

:look_in
for /f "delims=" %%D in ('dir /b /ad "%~1" 2^>nul') do call :consider "%~1\%%D"
for /f "delims=" %%D in ('dir /b /ad "%~1" 2^>nul') do call :consider "%~1\%%D\current"
exit /b 0

rem Takes the folder %1 as the best yet. 17.0.15 counts as 17000015; Java 8, which calls itself 1.8, is too old.
:consider
if not exist "%~1\bin\%TOOL%.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "FOUND="
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" set "FOUND=%%~L"
if not defined FOUND exit /b 0
set "RANK=0"
for /f "tokens=1-3 delims=.-_+" %%A in ("%FOUND%.0.0") do set /a "RANK=%%A * 1000000 + %%B * 1000 + %%C" 2>nul
if %RANK% LSS 17000000 exit /b 0
if %RANK% LEQ %BEST% exit /b 0
set "BEST=%RANK%"
set "JAVA=%~1"
set "JAVA_VERSION=%FOUND%"
exit /b 0

rem Builds, unless another command has done so by the time it is our turn. The folder .building is the turn: only
rem one can make it. If a build was cut off, it stays, and is taken over after five minutes.
:build
set "TOOL=javac"
call :choose
if not defined JAVA goto :no_jdk
for %%M in (mvn.cmd) do if "%%~$PATH:M"=="" goto :no_maven
if not exist "%ROOT%\target\" mkdir "%ROOT%\target" 2>nul
set /a WAITED=0
:take_turn
mkdir "%ROOT%\target\.building" 2>nul && goto :our_turn
if not exist "%ROOT%\target\" goto :not_ours
if %WAITED% EQU 0 echo Another command is building Caseload; waiting for it. 1>&2
set /a WAITED+=1
if %WAITED% GEQ 300 goto :our_turn
ping -n 2 127.0.0.1 >nul
goto :take_turn
:our_turn
if exist "%JAR%" if exist "%ROOT%\target\lib\" goto :built
echo Building Caseload; this happens once and takes about a minute. 1>&2
setlocal
set "JAVA_HOME=%JAVA%"
pushd "%ROOT%"
call mvn -q -B -Dmaven.test.skip -Dunchecked package >"%ROOT%\target\build.log" 2>&1 <nul
set "FAILED=%ERRORLEVEL%"
popd
endlocal & set "FAILED=%FAILED%"
if not "%FAILED%"=="0" goto :not_built
:built
rmdir "%ROOT%\target\.building" 2>nul
exit /b 0
:not_built
if exist "%JAR%" del /q "%JAR%"
rmdir "%ROOT%\target\.building" 2>nul
type "%ROOT%\target\build.log" 1>&2
echo Caseload could not be built; the lines above say why. The first time, it needs the internet to fetch its parts. 1>&2
exit /b 1
:not_ours
echo Caseload has to be built once, and this account may not write in %ROOT%. 1>&2
echo Ask whoever installed it to run it once. 1>&2
exit /b 1

rem Sets ARCHIVE to its file's name for this Java and this build. cmd cannot ask which file is newer, so the jar's
rem own time and size are part of the name.
:name_archive
set "ARCHIVE="
set "CACHE=%CASELOAD_CACHE%"
if not defined CACHE if defined LOCALAPPDATA set "CACHE=%LOCALAPPDATA%\caseload"
if not defined CACHE exit /b 0
if "%CACHE%"=="none" exit /b 0
for %%J in ("%JAR%") do set "STAMP=%%~tJ-%%~zJ"
set "STAMP=%STAMP:/=-%"
set "STAMP=%STAMP::=-%"
set "STAMP=%STAMP: =-%"
set "ARCHIVE=%CACHE%%ROOT:~2%%JAVA:~2%\%JAVA_VERSION%-%STAMP%.jsa"
exit /b 0

rem Starts this file again without a window; it finds LEARN and goes to :learn. The folder "....try" says that this
rem goes on or has failed.
:learn_archive
mkdir "%ARCHIVE%.try" 2>nul
if errorlevel 1 exit /b 0
set "LEARN=%ROOT%\bin\caseload.cmd"
start "" /b /low cmd /d /c call "%%LEARN%%" <nul >nul 2>nul
set "LEARN="
exit /b 0

:learn
set "LEARN="
"%JAVA%\bin\java.exe" %FLAGS% "-XX:ArchiveClassesAtExit=%ARCHIVE%.try\new.jsa" -jar "%JAR%" %PRACTICE%
if not exist "%ARCHIVE%.try\new.jsa" exit /b 0
for %%D in ("%ARCHIVE%") do del /q "%%~dpD*.jsa"
move /y "%ARCHIVE%.try\new.jsa" "%ARCHIVE%"
rmdir "%ARCHIVE%.try"
exit /b 0

:no_java
echo Caseload needs Java 17 or newer, and there is none on this computer. 1>&2
goto :install
:no_jdk
echo Caseload has to be built once, which needs a full JDK of version 17 or newer, and there is none on this computer. 1>&2
goto :install
:no_maven
echo Caseload has to be built once, which needs Apache Maven, and there is none on this computer. 1>&2
:install
echo A JDK is at adoptium.net, Maven at maven.apache.org. Install what is missing, then run this again. 1>&2
exit /b 1
