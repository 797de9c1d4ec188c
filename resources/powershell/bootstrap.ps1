# Takes the script and then one request a line from standard input, as long as there are any: the
# command line is for everybody to read. $input gives each line when it comes and not at the end.
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$text = ''
$bridge = $null
foreach ($line in $input) {
    if ($line -notlike '{*') {
        $text += "$line`n"
        continue
    }
    if ($null -eq $bridge) {
        $bridge = [ScriptBlock]::Create($text)
    }
    & $bridge $line
}
