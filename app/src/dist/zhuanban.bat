@echo off
rem Without arguments: the window. With a subcommand: the same work without one (zhuanban --help).
rem Only ASCII above the label :nojava, because cmd reads this file in the console's own code page.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "JAVA="

if defined JAVA_HOME call :consider "%JAVA_HOME%"
call :consider "%HERE%runtime"
for /f "delims=" %%J in ('where java 2^>nul') do call :consider "%%~dpJ.."
for /d %%D in (
  "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*"
  "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Amazon Corretto\*"
  "%ProgramFiles%\OpenJDK\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*"
) do call :consider "%%~D"
if not defined JAVA goto nojava

rem The linked classes, where the build has made them; one that does not fit this Java is passed over without a word.
set "QUICK="
if exist "%HERE%lib\zhuanban.aot" set QUICK=-Xlog:disable "-XX:AOTCache=%HERE%lib\zhuanban.aot"

set "MAIN=cn.qinshui.zhuanban.app.Main"
set "FIRST=%~1"
if "%FIRST%"=="" goto window
if /i "%FIRST:~0,9%"=="--library" goto window
if /i "%FIRST:~0,7%"=="--today" goto window
if /i "%FIRST%"=="tour" goto tour

rem An import is over before the second compiler has paid for itself.
set "BRIEF="
if /i "%FIRST%"=="import" set "BRIEF=-XX:TieredStopAtLevel=1"
"%JAVA%\bin\java.exe" "@%HERE%lib\command.args" %BRIEF% -cp "%HERE%lib\zhuanban.jar" %MAIN% %*
exit /b %ERRORLEVEL%

:window
start "" "%JAVA%\bin\javaw.exe" %QUICK% "@%HERE%lib\window.args" -p "%HERE%lib\javafx" -cp "%HERE%lib\zhuanban.jar" %MAIN% %*
exit /b 0

:tour
"%JAVA%\bin\java.exe" %QUICK% "@%HERE%lib\window.args" -p "%HERE%lib\javafx" -cp "%HERE%lib\zhuanban.jar" %MAIN% %*
exit /b %ERRORLEVEL%

rem Takes a folder as the Java to use if it holds version 25 or later and none was taken before.
:consider
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul && set "JAVA=%~1"
exit /b 0

:nojava
chcp 65001 >nul
echo 没有找到 Java 25。请安装 JDK 25（例如 https://adoptium.net 的 Temurin 25），或把环境变量 JAVA_HOME 指向它的文件夹，再运行本程序。 1>&2
exit /b 1
